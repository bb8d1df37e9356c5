namespace CrisisSim.Kernel.Tests;

/// <summary>
/// The largest distance between the distribution of a sample and the one it should have (Kolmogorov 1933).
/// </summary>
internal static class KolmogorovSmirnov
{
    public static double Distance(double[] sample, Func<double, double> cdf)
    {
        double[] sorted = sample.Order().ToArray();
        (double distance, double n) = (0.0, (double)sorted.Length);
        for (int i = 0; i < sorted.Length; i++)
        {
            double p = cdf(sorted[i]);
            distance = Math.Max(distance, Math.Max(p - i / n, (i + 1) / n - p));
        }

        return distance;
    }

    /// <summary>The distance that one correct sample in a thousand exceeds.</summary>
    public static double Limit(int size) => 1.9495 / Math.Sqrt(size);
}
