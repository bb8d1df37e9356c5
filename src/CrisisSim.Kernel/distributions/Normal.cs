namespace CrisisSim.Kernel;

/// <summary>The normal distribution.</summary>
public sealed class Normal : Distribution
{
    /// <summary>Normal with a mean and a standard deviation (0 for a fixed value).</summary>
    /// <exception cref="ArgumentException">Not finite, or a negative standard deviation.</exception>
    public Normal(double mean, double sd)
    {
        Demand(double.IsFinite(mean), $"The mean of a normal distribution must be finite, not {mean:R}.");
        Demand(sd is >= 0 and < double.PositiveInfinity,
            $"The standard deviation of a normal distribution must be 0 or more, not {sd:R}.");
        Mean = mean;
        Sd = sd;
    }

    /// <inheritdoc/>
    public override double Mean { get; }

    /// <summary>The standard deviation.</summary>
    public double Sd { get; }

    /// <inheritdoc/>
    public override double Median => Mean;

    /// <inheritdoc/>
    public override string Describe(string unit) => $"normal(mean {Say(Mean, unit)}, sd {Say(Sd, unit)})";

    internal override double Inverse(double p) => Sd == 0 ? Mean : Mean + Sd * StandardNormal.Quantile(p);

    private protected override Distribution Rescaled(double factor) => new Normal(Mean * factor, Sd * factor);
}
