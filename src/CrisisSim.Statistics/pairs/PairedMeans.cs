namespace CrisisSim.Statistics;

internal static class PairedMeans
{
    private const int Few = 10;

    public static PairedDifference Of(ReadOnlySpan<double> first, ReadOnlySpan<double> second, Confidence confidence)
    {
        var within = new double[first.Length];
        long differing = 0;
        for (int i = 0; i < within.Length; i++)
        {
            within[i] = first[i] - second[i];
            if (within[i] != 0) differing++;
        }
        Moments a = Moments.Of(first), b = Moments.Of(second), d = Moments.Of(within);
        PairedSpread? spread = a.Count < 2 ? null : new PairedSpread(a.Variance!.Value, b.Variance!.Value, d.Variance!.Value);
        return new PairedDifference(
            Mean.Of(a, confidence), Mean.Of(b, confidence), Difference(d, differing, confidence), spread, differing);
    }

    private static Estimate Difference(Moments within, long differing, Confidence confidence)
    {
        if (differing == 0)
            return new Estimate(0, Interval.Point(0), within.Count, confidence, Caveats.NoTrialDiffers);
        Estimate mean = Mean.Of(within, confidence);
        return differing < Few && within.Count >= Few ? mean with { Caveats = mean.Caveats | Caveats.FewEvents } : mean;
    }
}
