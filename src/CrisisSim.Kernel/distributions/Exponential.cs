namespace CrisisSim.Kernel;

/// <summary>The exponential distribution: a constant hazard.</summary>
public sealed class Exponential : Distribution
{
    /// <summary>Exponential with a mean.</summary>
    /// <exception cref="ArgumentException">Not positive and finite.</exception>
    public Exponential(double mean)
    {
        Demand(mean is > 0 and < double.PositiveInfinity,
            $"The mean of an exponential distribution must be above 0, not {mean:R}.");
        Mean = mean;
    }

    /// <inheritdoc/>
    public override double Mean { get; }

    /// <inheritdoc/>
    public override string Describe(string unit) => $"exponential(mean {Say(Mean, unit)})";

    internal override double Inverse(double p) => Mean * UnitExponential(p);

    private protected override Distribution Rescaled(double factor) => new Exponential(Mean * factor);
}
