using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// What stands of a change that is not shown and that fewer than ten crises carry: how many would tell, and not that it
/// is small.
/// </summary>
internal static class TooFewWords
{
    /// <summary>At the end of a row.</summary>
    public const string InRow = "too few";

    /// <summary>The mark in a table of every figure.</summary>
    public const string Mark = "?";

    /// <summary>What the mark means.</summary>
    public const string Legend = $"{Mark} too few crises to tell: fewer than ten carry the change.";

    /// <summary>The same behind a table, where it has the mark; else nothing.</summary>
    public static string LegendOf(IEnumerable<Estimate?> shown) =>
        shown.Any(one => new JudgedEstimate(one, null).IsTooFew) ? $" {Legend}" : "";

    private const long MostPracticable = 1_000_000;

    /// <summary>"too few crises to tell (about 2,000 would)"; without a number where none can be given.</summary>
    public static string Tell(params IEnumerable<EndpointDifference> of) =>
        $"too few crises to tell{InParentheses([.. of.Select(one => one.TrialsToResolve)])}";

    /// <summary>Below a first screen that has the word in a row; nothing where none has it.</summary>
    public static IEnumerable<string> Note(IEnumerable<EndpointDifference> shown)
    {
        EndpointDifference[] few = [.. shown.Where(one => one.IsTooFew)];
        if (few.Length > 0) yield return $"Too few: {Tell(few)}.";
    }

    /// <summary>The same of parts, of which no number of crises is known.</summary>
    public static IEnumerable<string> Note(IEnumerable<Estimate?> shown) =>
        LegendOf(shown).Length > 0 ? [$"Too few: {Tell()}."] : [];

    /// <summary>One by one, each with the crises that would tell; null where there is none.</summary>
    public static string? Listed(IEnumerable<EndpointDifference> differences, Func<EndpointDifference, string> named)
    {
        string[] few =
        [
            .. differences.Where(one => one.IsTooFew)
                .Select(one => $"{named(one)}{InParentheses([one.TrialsToResolve])}"),
        ];
        return few.Length == 0 ? null : $"Too few crises to tell: {WordList.And(few)}.";
    }

    private static string InParentheses(long?[] trials)
    {
        long most = trials.Max() ?? 0;
        return most == 0 ? ""
            : most <= MostPracticable ? $" (about {Names.Number(most)} would)"
            : $" (not even {Names.Number(MostPracticable)} would)";
    }
}
