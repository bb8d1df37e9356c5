namespace CrisisSim.Scenarios;

/// <summary>The values of the scenario that each factor sets.</summary>
internal sealed class FactorPaths(StudyScenario scenario, Problems problems)
{
    /// <summary>Whose value a path is: a factor's name.</summary>
    private readonly Dictionary<string, string> owners = new(StringComparer.Ordinal);

    /// <summary>Each path without wildcards; null after an error.</summary>
    public IReadOnlyList<string>? Resolve(StatedFactor factor)
    {
        var reached = new List<string>();
        bool sound = true;
        foreach (StatedText stated in factor.Paths)
        {
            foreach (string path in Reach(stated, ref sound)) sound &= TryTake(path, factor, stated, reached);
        }

        return sound ? reached : null;
    }

    private IReadOnlyList<string> Reach(StatedText stated, ref bool sound)
    {
        try
        {
            return scenario.File.Reach(stated.Text);
        }
        catch (RefusedTextException refused)
        {
            problems.Error(stated.At,
                $"{MessageText.Quoted(stated.Text)} names nothing of the scenario: {refused.Message}");
            sound = false;
            return [];
        }
    }

    private bool TryTake(string path, StatedFactor factor, StatedText stated, List<string> reached)
    {
        foreach ((string other, string owner) in owners)
        {
            if (!Overlap(path, other)) continue;
            problems.Error(stated.At, owner == factor.Name
                ? $"the factor {MessageText.Quoted(owner)} sets {MessageText.Quoted(path)} twice"
                : $"{MessageText.Quoted(path)} is set by the factor {MessageText.Quoted(owner)} already");
            return false;
        }

        if (scenario.Settings.FirstOrDefault(setting => IsSetBy(setting, path)) is { } outside)
        {
            problems.Error(SourcePosition.Whole(outside.Source),
                $"the factor {MessageText.Quoted(factor.Name)} of the study moves this; change the factor instead");
            return false;
        }

        owners.Add(path, factor.Name);
        reached.Add(path);
        return true;
    }

    private bool IsSetBy(Override setting, string path)
    {
        try
        {
            return scenario.File.Reach(setting.Path).Any(set => Overlap(set, path));
        }
        catch (RefusedTextException)
        {
            return false; // The scenario complains about it.
        }
    }

    /// <summary>Whether one is the other or holds it.</summary>
    private static bool Overlap(string one, string other) =>
        one.Length <= other.Length ? Holds(one, other) : Holds(other, one);

    private static bool Holds(string whole, string part) =>
        part.StartsWith(whole, StringComparison.Ordinal)
            && (part.Length == whole.Length || part[whole.Length] is '.' or '[');
}
