namespace CrisisSim.Scenarios;

/// <summary>
/// All problems of the texts read together. The same sentence at the same place counts once, for a line that others
/// extend is bound several times.
/// </summary>
public sealed class Problems
{
    private readonly HashSet<Problem> all = [];

    /// <summary>How many are errors.</summary>
    public int Errors => all.Count(problem => problem.Severity == Severity.Error);

    /// <summary>How many are warnings.</summary>
    public int Warnings => all.Count - Errors;

    /// <summary>Whether nothing may be run.</summary>
    public bool HasErrors => Errors > 0;

    /// <summary>All, by place in the text.</summary>
    public IReadOnlyList<Problem> Sorted() => [.. Order(all)];

    /// <summary>Adds an error.</summary>
    public void Error(SourcePosition at, string text) => all.Add(new Problem(at, Severity.Error, text));

    /// <summary>Adds a warning.</summary>
    public void Warning(SourcePosition at, string text) => all.Add(new Problem(at, Severity.Warning, text));

    /// <summary>
    /// The lines to print, by place in the text: at most <paramref name="limit"/> problems (errors are kept before
    /// warnings), then how many more there are.
    /// </summary>
    public IReadOnlyList<string> Lines(int limit = 50)
    {
        var kept = Order(all).OrderByDescending(problem => problem.Severity).Take(limit).ToHashSet();
        var lines = Order(kept).Select(problem => problem.ToString()).ToList();
        if (all.Count > kept.Count) lines.Add($"and {MessageText.Count(all.Count - kept.Count)} more");
        return lines;
    }

    /// <summary>
    /// The closing line: <c>3 errors, 1 warning. Nothing was run.</c>; empty when there is no problem.
    /// </summary>
    public string Summary()
    {
        IEnumerable<string> counts =
            new[] { Counted(Errors, "error"), Counted(Warnings, "warning") }.Where(text => text.Length > 0);
        string text = string.Join(", ", counts);
        if (text.Length == 0) return "";
        return HasErrors ? $"{text}. Nothing was run." : $"{text}.";
    }

    internal void AddAll(Problems others) => all.UnionWith(others.all);

    private static string Counted(int count, string noun) =>
        count == 0 ? "" : $"{MessageText.Count(count)} {noun}{(count == 1 ? "" : "s")}";

    private static IOrderedEnumerable<Problem> Order(IEnumerable<Problem> problems) =>
        problems.OrderBy(problem => problem.At).ThenBy(problem => problem.Text, StringComparer.Ordinal);
}
