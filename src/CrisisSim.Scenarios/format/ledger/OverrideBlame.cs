namespace CrisisSim.Scenarios;

/// <summary>
/// Finds the override that brings a problem about which is complained about at a place of the file, and moves the
/// problem to it. The overrides are bound one after the other: the one with which a problem first comes is its cause. A
/// problem that the file has without any keeps its place.
/// </summary>
/// <param name="overrides">All overrides, in their order.</param>
/// <param name="problemsOf">The problems of the file under the first so many of them.</param>
internal sealed class OverrideBlame(IReadOnlyList<Override> overrides,
    Func<IReadOnlyList<Override>, Problems> problemsOf)
{
    /// <summary>Beyond so many no cause is sought: a study sets them, and says itself where its values stand.</summary>
    private const int Most = 50;

    /// <summary>
    /// The problems; each error, and each problem without a place in a file, at the override that it comes of.
    /// </summary>
    public Problems Of(Problems all)
    {
        var open = all.Sorted().Where(IsMisplaced).ToHashSet();
        if (open.Count == 0 || overrides.Count is 0 or > Most) return all;
        var causes = new Dictionary<Problem, Override>();
        var before = problemsOf([]).Sorted().ToHashSet();
        for (int i = 0; i < overrides.Count; i++)
        {
            HashSet<Problem> now = i == overrides.Count - 1
                ? open
                : problemsOf([.. overrides.Take(i + 1)]).Sorted().Where(open.Contains).ToHashSet();
            foreach (Problem problem in now.Except(before)) causes[problem] = overrides[i];
            before = now;
        }

        var placed = new Problems();
        foreach (Problem problem in all.Sorted())
        {
            Problem told = causes.TryGetValue(problem, out Override? cause) ? Moved(problem, cause) : problem;
            if (told.Severity == Severity.Error) placed.Error(told.At, told.Text);
            else placed.Warning(told.At, told.Text);
        }

        return placed;
    }

    private static bool IsMisplaced(Problem problem) => problem.At.Source.Origin == Origin.Default
        || (problem.Severity == Severity.Error && problem.At.Source.Origin != Origin.Override);

    /// <summary>Whether a place is one within a file, and not the file as a whole.</summary>
    private static bool IsWithin(SourcePosition at) =>
        at.Source.Origin is Origin.File or Origin.Population && at is not { Line: <= 1, Column: <= 1 };

    private static Problem Moved(Problem problem, Override cause) => problem with
    {
        At = SourcePosition.Whole(cause.Source),
        Text = IsWithin(problem.At) ? $"{problem.Text} ({problem.At})" : problem.Text,
    };
}
