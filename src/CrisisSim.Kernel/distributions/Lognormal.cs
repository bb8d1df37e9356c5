namespace CrisisSim.Kernel;

/// <summary>The lognormal distribution: the logarithm of a draw is normal.</summary>
public sealed class Lognormal : Distribution
{
    private const double NormalP90 = 1.2815515655446004;

    /// <summary>
    /// Lognormal with a median and the standard deviation of the natural logarithm (0 for a fixed value).
    /// </summary>
    /// <exception cref="ArgumentException">The median is not positive and finite, or sigma negative or not
    /// finite.</exception>
    public Lognormal(double median, double sigma)
    {
        Demand(median is > 0 and < double.PositiveInfinity,
            $"The median of a lognormal distribution must be above 0, not {median:R}.");
        Demand(sigma is >= 0 and < double.PositiveInfinity,
            $"The sigma of a lognormal distribution must be 0 or more, not {sigma:R}.");
        Median = median;
        Sigma = sigma;
    }

    /// <inheritdoc/>
    public override double Median { get; }

    /// <summary>The standard deviation of the natural logarithm.</summary>
    public double Sigma { get; }

    /// <summary>The value that nine draws in ten do not exceed.</summary>
    public double P90 => Median * Math.Exp(Sigma * NormalP90);

    /// <inheritdoc/>
    public override double Mean => Median * Math.Exp(Sigma * Sigma / 2);

    /// <summary>Lognormal with a median and a 90th percentile.</summary>
    /// <exception cref="ArgumentException">Not positive and finite, or the 90th percentile below the
    /// median.</exception>
    public static Lognormal From(double median, double p90)
    {
        Demand(p90 >= median && p90 < double.PositiveInfinity,
            $"The p90 of a lognormal distribution must be finite and at least its median {median:R}, not {p90:R}.");
        return new Lognormal(median, median > 0 ? Math.Log(p90 / median) / NormalP90 : 0);
    }

    /// <inheritdoc/>
    public override string Describe(string unit) => $"lognormal(median {Say(Median, unit)}, p90 {Say(P90, unit)})";

    internal override double Inverse(double p) =>
        Sigma == 0 ? Median : Median * Math.Exp(Sigma * StandardNormal.Quantile(p));

    private protected override Distribution Rescaled(double factor) => new Lognormal(Median * factor, Sigma);
}
