using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>
/// Holds simulated numbers to theory. Seeds are fixed, so a test that passes goes on passing; the bands are four
/// standard errors (one false alarm in 16 000) unless a test states a bias of its own.
/// </summary>
internal static class ErrorBands
{
    private const double StandardErrors = 4;

    // Kolmogorov's limit law: P(√n D > 2.23) = 1e-4.
    private const double Kolmogorov = 2.23;

    /// <summary>
    /// Hits among trials agree with a probability, within the binomial band and a stated bias of the theory.
    /// </summary>
    public static void ShouldAgreeWith(this int hits, int trials, double probability, double bias = 0)
    {
        double band = (StandardErrors * Math.Sqrt(probability * (1 - probability) / trials)) + bias;
        ((double)hits / trials).ShouldBe(probability, band + 1e-12);
    }

    /// <summary>The share of trials in which something holds agrees with a probability.</summary>
    public static void ShouldHold<T>(this IReadOnlyCollection<T> trials, Func<T, bool> what, double probability,
        double bias = 0) =>
        trials.Count(what).ShouldAgreeWith(trials.Count, probability, bias);

    /// <summary>
    /// The mean of a sample agrees with a number, within the normal band and a stated relative bias of the theory.
    /// </summary>
    public static void ShouldHaveMean(this IReadOnlyCollection<double> sample, double mean, double relativeBias = 0)
    {
        double average = sample.Average();
        double variance = sample.Sum(x => (x - average) * (x - average)) / (sample.Count - 1);
        average.ShouldBe(mean, (StandardErrors * Math.Sqrt(variance / sample.Count)) + (relativeBias * Math.Abs(mean))
            + 1e-12);
    }

    /// <summary>It happened at an hour, to within a thousandth of a second unless stated.</summary>
    public static void ShouldBeAt(this Moment moment, double hours, double tolerance = 3e-7)
    {
        moment.Happened.ShouldBeTrue();
        moment.Hours.ShouldBe(hours, tolerance);
    }

    /// <summary>The sample follows a continuous distribution function (Kolmogorov and Smirnov).</summary>
    public static void ShouldFollow(this IEnumerable<double> sample, Func<double, double> distribution)
    {
        double[] sorted = [.. sample.Order()];
        double furthest = 0;
        for (int k = 0; k < sorted.Length; k++)
        {
            double f = distribution(sorted[k]);
            furthest = Math.Max(furthest, Math.Max(((k + 1.0) / sorted.Length) - f, f - ((double)k / sorted.Length)));
        }

        (furthest * Math.Sqrt(sorted.Length)).ShouldBeLessThan(Kolmogorov);
    }

    /// <summary>
    /// ∫ f(z) φ(z) dz, by the trapezoidal rule on [−9, 9], which is exact to ten digits for smooth f.
    /// </summary>
    public static double OverNormal(Func<double, double> f)
    {
        const double step = 0.01;
        double sum = 0;
        for (int k = -900; k <= 900; k++) sum += f(k * step) * StandardNormal.Density(k * step);
        return sum * step;
    }

    /// <summary>ln(p / (1 − p)).</summary>
    public static double Logit(double p) => Math.Log(p / (1 - p));
}
