using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>How much of a difference hangs on the form being listed, in words.</summary>
public static class UnlistedFindings
{
    /// <summary>A share that rounds to all attacks is no share at which anything turns.</summary>
    private const double MostFound = 0.995;

    /// <summary>A sentence or two for a break-even share.</summary>
    public static string Sentence(UnlistedBreakEven found)
    {
        ArgumentNullException.ThrowIfNull(found);
        string all = Amount.Bare(found.Unlisted.Value, found.Unlisted, found.Endpoint);
        if (found.Share.IsNever)
            return $"Even if every attack took a form that no list names, the direction would stay: {all}.";
        return found is { Share: { Share: < MostFound and { } share, Interval: { } interval }, Listed.Interval.ExcludesZero: true }
            ? $"The direction turns where more than {Percent(share)} of 100 attacks take a form that no list names, by "
                + $"luck {Percent(interval.Low)} to {Percent(interval.High)}. The file supposes "
                + $"{Percent(found.Supposed)}, which makes it "
                + $"{Amount.Bare(found.AtSupposed, found.Unlisted, found.Endpoint)}."
            : "Whether the direction would turn if more attacks took a form that no list names is open; if all of "
                + $"them did, the change would be {all}.";
    }

    private static string Percent(double share) => Figures.Plain(100 * share, default);
}
