namespace CrisisSim.Statistics;

/// <summary>
/// The score interval of a difference of paired proportions (Tango 1998, Statistics in Medicine 17:891).
/// Chosen over Newcombe's method 10 (1998, Statistics in Medicine 17:2635) because it rests on the discordant trials
/// and n alone: with common random numbers few trials differ, and there Newcombe's correction for correlation, an
/// estimate from the concordant cells, decides the width. Both are recommended by Fagerland, Lydersen and Laake (2014,
/// Statistics in Medicine 33:2850).
/// </summary>
internal static class TangoInterval
{
    private const int Halvings = 200;

    public static Interval Compute(long onlyFirst, long onlySecond, long trials, Confidence confidence)
    {
        double z = confidence.NormalQuantile, difference = (double)(onlyFirst - onlySecond) / trials;
        double low = LowerLimit(onlyFirst, onlySecond, trials, z);
        double high = -LowerLimit(onlySecond, onlyFirst, trials, z);
        return new Interval(Math.Min(low, difference), Math.Max(high, difference));
    }

    /// <summary>
    /// The score falls as the difference supposed grows, so the limit where it equals z is found by halving.
    /// </summary>
    private static double LowerLimit(double onlyFirst, double onlySecond, double trials, double z)
    {
        double low = -1, high = (onlyFirst - onlySecond) / trials;
        for (int i = 0; i < Halvings; i++)
        {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) break;
            if (Score(onlyFirst, onlySecond, trials, middle) > z) low = middle;
            else high = middle;
        }
        return low;
    }

    private static double Score(double onlyFirst, double onlySecond, double trials, double supposed)
    {
        double excess = onlyFirst - onlySecond - trials * supposed;
        double share = ShareOnlySecond(onlyFirst, onlySecond, trials, supposed);
        double variance = trials * (2 * share + supposed * (1 - supposed));
        return variance > 0 ? excess / Math.Sqrt(variance) : excess * double.PositiveInfinity;
    }

    /// <summary>
    /// The likeliest share of "only the second" under the supposed difference: the larger root of a quadratic, taken in
    /// the form without cancellation.
    /// </summary>
    private static double ShareOnlySecond(double onlyFirst, double onlySecond, double trials, double supposed)
    {
        double a = 2 * trials;
        double b = (a - onlyFirst + onlySecond) * supposed - onlyFirst - onlySecond;
        double c = -onlySecond * supposed * (1 - supposed);
        double root = Math.Sqrt(Math.Max(0, b * b - 4 * a * c));
        return b <= 0 ? (root - b) / (2 * a) : -2 * c / (b + root);
    }
}
