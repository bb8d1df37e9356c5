namespace CrisisSim.Statistics;

/// <summary>
/// Differences of means within pairs, whose interval knows when few trials carry them: few that differ, of which the range
/// is known, or few that are far off among more that differ, where the farthest seen stands for it.
/// </summary>
internal static class BoundedPairs
{
    private const double Rounding = 1e-12;

    /// <param name="first">The first side.</param>
    /// <param name="second">The second side, as long.</param>
    /// <param name="possible">The range of either side; where it has no end, the farthest value seen stands for
    /// it.</param>
    /// <param name="confidence">Two-sided.</param>
    /// <param name="always">Whether the range counts however many trials differ.</param>
    public static PairedDifference Compare(ReadOnlySpan<double> first, ReadOnlySpan<double> second, Interval possible,
        Confidence confidence, bool always = false)
    {
        double[] within = new double[first.Length];
        for (int i = 0; i < within.Length; i++) within[i] = Less(first[i], second[i]);
        Moments a = Moments.From(first), b = Moments.From(second);
        bool ranged = double.IsFinite(possible.Low) || double.IsFinite(possible.High);
        double? reach = ranged || Differing(within) == 0 ? Reach(first, second, possible) : null;
        (Estimate difference, Moments of, long differing, double? far) = Of(within, reach, confidence, always);
        PairedSpread? spread = a.Count < 2
            ? null
            : new PairedSpread(a.Variance!.Value, b.Variance!.Value, of.Variance!.Value);
        return new PairedDifference(
            BoundedColumn.Estimate(first, possible, confidence), BoundedColumn.Estimate(second, possible, confidence),
            difference, spread, differing)
        {
            Reach = far,
            IsAlwaysBounded = always,
            Carriers = far is null ? double.PositiveInfinity : Math.Min(differing, Carriers.Count(within)),
        };
    }

    /// <summary>
    /// The difference in one trial; exactly 0 where it is no more than rounding, so that sums in another order do not
    /// count as a trial that differs.
    /// </summary>
    public static double Less(double first, double second)
    {
        double difference = first - second;
        return Math.Abs(difference) <= Rounding * Math.Max(Math.Abs(first), Math.Abs(second)) ? 0 : difference;
    }

    /// <summary>Of differences that each trial has by itself.</summary>
    /// <param name="within">One a trial.</param>
    /// <param name="reach">How far one can be from 0; may be infinite; null: nothing is known of that, and the interval
    /// is Student's.</param>
    /// <param name="confidence">Two-sided.</param>
    /// <param name="always">Whether the reach counts however many trials differ.</param>
    /// <returns>With the reach on which the interval rests; null where it is Student's.</returns>
    public static (Estimate Difference, Moments Of, long Differing, double? Reach) Of(ReadOnlySpan<double> within,
        double? reach, Confidence confidence, bool always = false)
    {
        var moments = Moments.From(within);
        long differing = Differing(within);
        bool few = differing < BoundedColumn.Few, carried = few || Carriers.AreFew(within);
        double? far = reach is null || !(carried || always) ? null
            : few || always ? reach
            : Math.Min(reach.Value, Farthest(within));
        Estimate mean = far is { } end
            ? BoundedMean.Estimate(moments, new Interval(-end, end), confidence)
            : Mean.Estimate(moments, confidence);
        Caveats caveats = differing == 0 ? Caveats.NoTrialDiffers
            : few || (carried && reach is not null) ? mean.Caveats | Caveats.FewEvents
            : mean.Caveats;
        return (mean with { Caveats = caveats }, moments, differing, far);
    }

    /// <summary>How far from 0 the farthest number is.</summary>
    internal static double Farthest(ReadOnlySpan<double> within)
    {
        double farthest = 0;
        foreach (double each in within) farthest = Math.Max(farthest, Math.Abs(each));
        return farthest;
    }

    private static long Differing(ReadOnlySpan<double> within) => within.Length - within.Count(0.0);

    /// <summary>How far a difference can go: the width of the range or, where it has none, of what was seen.</summary>
    internal static double Reach(ReadOnlySpan<double> first, ReadOnlySpan<double> second, Interval possible)
    {
        if (possible.IsBounded) return possible.Width;
        Interval one = BoundedColumn.Seen(first, possible), other = BoundedColumn.Seen(second, possible);
        double width = Math.Max(one.High, other.High) - Math.Min(one.Low, other.Low);
        return width > 0 ? width : double.PositiveInfinity;
    }
}
