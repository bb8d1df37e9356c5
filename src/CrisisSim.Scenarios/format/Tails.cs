namespace CrisisSim.Scenarios;

/// <summary>
/// Completes quantiles to the lowest and highest value: beyond the outermost ones stated, the density of the neighbouring
/// interval goes on, for durations not below 0. Whoever knows the extremes states them, at probabilities 0 and 1.
/// </summary>
internal static class Tails
{
    public static IReadOnlyList<(double Probability, double Value)> Close(IReadOnlyList<(double Probability, double Value)> points, bool isDuration)
    {
        var closed = points.ToList();
        if (points[0].Probability > 0)
        {
            var low = points[0].Value - Slope(points[0], points[1]) * points[0].Probability;
            closed.Insert(0, (0, isDuration ? Math.Max(0, low) : low));
        }

        var last = points[^1];
        if (last.Probability < 1) closed.Add((1, last.Value + Slope(points[^2], last) * (1 - last.Probability)));
        return closed;
    }

    private static double Slope((double Probability, double Value) from, (double Probability, double Value) to) =>
        (to.Value - from.Value) / (to.Probability - from.Probability);
}
