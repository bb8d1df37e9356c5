namespace CrisisSim.Kernel;

/// <summary>The Weibull distribution: P(X ≤ x) = 1 − exp(−(x/scale)^shape).</summary>
public sealed class Weibull : Distribution
{
    /// <summary>Weibull with a shape (below 1 the hazard falls, above 1 it rises) and a scale.</summary>
    /// <exception cref="ArgumentException">Not positive and finite.</exception>
    public Weibull(double shape, double scale)
    {
        Demand(shape is > 0 and < double.PositiveInfinity,
            $"The shape of a Weibull distribution must be above 0, not {shape:R}.");
        Demand(scale is > 0 and < double.PositiveInfinity,
            $"The scale of a Weibull distribution must be above 0, not {scale:R}.");
        Shape = shape;
        Scale = scale;
    }

    /// <summary>The shape.</summary>
    public double Shape { get; }

    /// <summary>The scale: the value that 63.2 % of the draws do not exceed.</summary>
    public double Scale { get; }

    /// <inheritdoc/>
    public override double Mean => Scale * Math.Exp(SpecialFunctions.LogGamma(1 + 1 / Shape));

    /// <inheritdoc/>
    public override string Describe(string unit) => $"weibull(shape {Say(Shape)}, scale {Say(Scale, unit)})";

    internal override double Inverse(double p) => Scale * Math.Pow(UnitExponential(p), 1 / Shape);

    private protected override Distribution Rescaled(double factor) => new Weibull(Shape, Scale * factor);
}
