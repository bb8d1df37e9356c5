namespace CrisisSim.Experiments;

/// <summary>What sentences call the texts and the factors of a study. Lists are compared by reference.</summary>
/// <param name="Wordings">In the order of the study's; empty: made of their names.</param>
/// <param name="Factors">In the order of the study's; an empty one is made of its name.</param>
/// <param name="IsKinetic">Whether armed forces act in it; else it is an act by other means.</param>
public sealed record StudyTitles(IReadOnlyList<string> Wordings, IReadOnlyList<string> Factors, bool IsKinetic)
{
    /// <summary>None is given.</summary>
    public static StudyTitles None { get; } = new([], [], true);

    /// <summary>Those that a study gives.</summary>
    internal static StudyTitles From(Study study) =>
        new(study.WordingTitles, [.. study.Factors.Select(factor => factor.Title)], study.IsKinetic);

    /// <summary>What a text of this place and name is called.</summary>
    public string Wording(int place, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return place < Wordings.Count && Wordings[place].Length > 0 ? Wordings[place] : WordingTitles.Plain(name);
    }

    /// <summary>What a factor of this place and name is called; of a path the last part that says something.</summary>
    public string Factor(int place, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (place < Factors.Count && Factors[place].Length > 0) return Factors[place];
        string[] parts = [.. name.Split('.', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => part is not ("default" or "factor" or "times"))];
        return Plain(parts.Length > 0 ? parts[^1] : name);
    }

    private static string Plain(string name) => name
        .Replace('-', ' ').Replace('_', ' ').Replace("+", " with ", StringComparison.Ordinal);
}
