using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>How much of a difference hangs on the form being listed, in words.</summary>
public static class UnlistedFindings
{
    /// <summary>One sentence for a break-even share.</summary>
    public static string Sentence(UnlistedBreakEven found)
    {
        ArgumentNullException.ThrowIfNull(found);
        string all = $"were all of them, the difference would be {Amount.Ranged(found.Unlisted, found.Endpoint)}";
        if (found.Share.IsNever)
            return $"The sign never reverses with the share of incidents that are of an unlisted form: {all}.";
        return Clause(found) is { } clause
            ? $"The sign reverses {clause}."
            : $"Whether the sign reverses with the share of incidents that are of an unlisted form is not "
                + $"resolved: {all}.";
    }

    /// <summary>
    /// "where more than 27 % of incidents are of an unlisted form (95 % interval: 20 to 35; 20 are supposed)"; null
    /// where no such share is found, or the difference has no sign that is resolved.
    /// </summary>
    public static string? Clause(UnlistedBreakEven found)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (found.Share is not { Share: < MostFound and { } share, Interval: { } interval }
            || !found.Listed.Interval.ExcludesZero)
            return null;
        return $"where more than {Percent(share)} % of incidents are of an unlisted form (95 % interval: "
            + $"{Percent(interval.Low)} to {Percent(interval.High)}; "
            + $"{Percent(found.Supposed)} are supposed, which makes it "
            + $"{Amount.Bare(found.AtSupposed, found.Unlisted, found.Endpoint)})";
    }

    /// <summary>A share that rounds to all incidents is no share at which anything reverses.</summary>
    private const double MostFound = 0.995;

    private static string Percent(double share) => Figures.Plain(100 * share, default);
}
