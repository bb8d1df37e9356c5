namespace CrisisSim.Statistics;

/// <summary>
/// The difference of two estimates, from their intervals alone (MOVER; Zou and Donner 2008, Statistics in Medicine
/// 27:1693). It takes the two as independent, so it is too wide where they share their luck, and never too narrow where
/// that luck moves both the same way.
/// </summary>
public static class EstimateDifference
{
    /// <summary>The first less the second, at the confidence of the first.</summary>
    public static Estimate Less(Estimate first, Estimate second)
    {
        double value = first.Value - second.Value;
        double down = Root(first.Value - first.Interval.Low, second.Interval.High - second.Value),
            up = Root(first.Interval.High - first.Value, second.Value - second.Interval.Low);
        return new Estimate(value, new Interval(value - down, value + up), Math.Min(first.Trials, second.Trials),
            first.Confidence, first.Caveats | second.Caveats);
    }

    private static double Root(double one, double other) => Math.Sqrt((one * one) + (other * other));
}
