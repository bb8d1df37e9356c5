using MathNet.Numerics.Distributions;

namespace CrisisSim.Statistics;

/// <summary>
/// A two-sided confidence level in (0, 1). The default value is 0.95. Equal if the levels are equal.
/// </summary>
public readonly record struct Confidence
{
    private const double Usual = 0.95;
    private const double ExpansionFrom = 100;
    private readonly double unusual;

    /// <param name="level">Share of repetitions whose interval is to hold the truth, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    public Confidence(double level)
    {
        if (!(level > 0 && level < 1))
            throw new ArgumentOutOfRangeException(nameof(level), level,
                "A confidence level lies strictly between 0 and 1.");
        unusual = level == Usual ? 0 : level;
    }

    /// <summary>The level itself, 0.95 unless stated.</summary>
    public double Level => unusual == 0 ? Usual : unusual;

    /// <summary>Probability left out on each side.</summary>
    public double Tail => (1 - Level) / 2;

    /// <summary>Two-sided quantile of the standard normal distribution (1.96 at 0.95).</summary>
    public double NormalQuantile => Normal.InvCDF(0, 1, 1 - Tail);

    /// <summary>
    /// Two-sided quantile of Student's t. From 100 degrees of freedom on it is the expansion of Abramowitz and Stegun
    /// (1964), 26.7.5, whose error is then below 1e-9 at the usual levels: incomplete beta functions converge slowly
    /// there.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one degree of freedom.</exception>
    public double StudentQuantile(long degreesOfFreedom)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degreesOfFreedom, 1);
        return degreesOfFreedom < ExpansionFrom
            ? Exact(degreesOfFreedom)
            : Expansion(NormalQuantile, degreesOfFreedom);
    }

    /// <summary>The level of each of several intervals that together hold with this level (Bonferroni).</summary>
    public Confidence SharedAmong(int intervals)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(intervals, 1);
        return new Confidence(1 - (1 - Level) / intervals);
    }

    private static double Expansion(double z, double degreesOfFreedom)
    {
        double v = degreesOfFreedom, s = z * z;
        double first = (s + 1) * z / 4;
        double second = ((5 * s + 16) * s + 3) * z / 96;
        double third = (((3 * s + 19) * s + 17) * s - 15) * z / 384;
        double fourth = ((((79 * s + 776) * s + 1482) * s - 1920) * s - 945) * z / 92160;
        return z + (first + (second + (third + fourth / v) / v) / v) / v;
    }

    /// <summary>
    /// One and two degrees of freedom have quantiles in closed form (Hill 1970, Communications of the ACM 13:619), where a
    /// search for the root fails far out in the tail.
    /// </summary>
    private double Exact(long degreesOfFreedom) => degreesOfFreedom switch
    {
        1 => 1 / Math.Tan(Math.PI * Tail),
        2 => (1 - (2 * Tail)) / Math.Sqrt(2 * Tail * (1 - Tail)),
        _ => StudentT.InvCDF(0, 1, degreesOfFreedom, 1 - Tail),
    };
}
