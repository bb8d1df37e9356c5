namespace CrisisSim.Charts;

/// <summary>Round numbers on axes of time.</summary>
internal static class AxisTicks
{
    private const int Most = 7;

    private static readonly double[] Hours = [1, 2, 3, 6, 12, 24], Days = [1, 2, 5, 10, 20, 30, 60, 90];

    /// <summary>From 0 up to a number of hours, or of days.</summary>
    public static IEnumerable<Tick> Below(double end, bool areHours)
    {
        double[] steps = areHours ? Hours : Days;
        double step = Array.Find(steps, each => end / each <= Most);
        if (step == 0) step = steps[^1] * Math.Ceiling(end / steps[^1] / Most);
        for (double at = 0; at <= end; at += step)
            yield return new Tick(at, FormattableString.Invariant($"{at:#,0}{(areHours ? " h" : "")}"));
    }
}
