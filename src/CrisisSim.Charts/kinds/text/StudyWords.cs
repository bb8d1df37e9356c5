using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>Words that charts of studies have in common.</summary>
internal static class StudyWords
{
    /// <summary>"1,000 crises", or "500 to 1,000 crises".</summary>
    public static string Trials(IEnumerable<Estimate> estimates)
    {
        long[] trials = [.. estimates.Select(estimate => estimate.Trials).Distinct().Order()];
        return trials.Length switch
        {
            0 => Names.Crises(0),
            1 => Names.Crises(trials[0]),
            _ => $"{Names.Number(trials[0])} to {Names.Crises(trials[^1])}",
        };
    }

    /// <summary>Clauses as one line: "a; b." A clause may be empty, or bring its full stop.</summary>
    public static string Sentence(params IEnumerable<string> clauses)
    {
        string line = string.Join("; ", clauses.Where(clause => clause.Length > 0));
        return line.Length == 0 || line.EndsWith('.') ? line : line + ".";
    }

    /// <summary>The bounded interval in the unit that is drawn; null where it is a point or has no limit.</summary>
    public static Whisker? Whisker(Estimate shown) =>
        shown.Interval is { Width: > 0, IsBounded: true } interval ? new Whisker(interval.Low, interval.High) : null;

    /// <summary>The value and the finite ends of its interval.</summary>
    public static IEnumerable<double> Ends(Estimate shown) => [shown.Value, shown.Interval.Low, shown.Interval.High];
}
