namespace CrisisSim.Kernel;

/// <summary>
/// The gamma distribution: the sum of <see cref="Shape"/> exponential stages with mean <see cref="Scale"/>, where the
/// shape is whole.
/// </summary>
public sealed class Gamma : Tabulated
{
    private readonly double logNorm;

    /// <summary>Gamma with a shape and a scale.</summary>
    /// <exception cref="ArgumentException">A shape outside [0.001, 10⁶], or a scale that is not positive and
    /// finite.</exception>
    public Gamma(double shape, double scale)
    {
        DemandShape(shape, "shape of a gamma");
        Demand(scale is > 0 and < double.PositiveInfinity,
            $"The scale of a gamma distribution must be above 0, not {scale:R}.");
        Shape = shape;
        Scale = scale;
        logNorm = SpecialFunctions.LogGamma(shape);
        Tabulate(Math.Log(shape));
    }

    /// <summary>The shape.</summary>
    public double Shape { get; }

    /// <summary>The scale.</summary>
    public double Scale { get; }

    /// <inheritdoc/>
    public override double Mean => Shape * Scale;

    /// <inheritdoc/>
    public override string Describe(string unit) => $"gamma(shape {Say(Shape)}, scale {Say(Scale, unit)})";

    private protected override (double Lower, double Upper) Tails(double y) =>
        SpecialFunctions.IncompleteGamma(Shape, Math.Exp(y), DensityAt(y));

    private protected override double DensityAt(double y) => Math.Exp(Shape * y - Math.Exp(y) - logNorm);

    private protected override double FromScale(double y) => Scale * Math.Exp(y);

    private protected override Distribution Rescaled(double factor) => new Gamma(Shape, Scale * factor);
}
