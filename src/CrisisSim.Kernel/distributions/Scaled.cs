namespace CrisisSim.Kernel;

/// <summary>
/// A draw from another distribution, multiplied by a factor: for families that a factor leads out of.
/// </summary>
public sealed class Scaled : Distribution
{
    internal Scaled(Distribution inner, double factor)
    {
        Inner = inner;
        Factor = factor;
    }

    /// <summary>What is multiplied.</summary>
    public Distribution Inner { get; }

    /// <summary>The factor, above 0.</summary>
    public double Factor { get; }

    /// <inheritdoc/>
    public override double Mean => Factor * Inner.Mean;

    /// <inheritdoc/>
    public override string Describe(string unit) => $"{Say(Factor, unit)} × {Inner.Describe("")}";

    internal override double Inverse(double p) => Factor * Inner.Inverse(p);

    internal override double Draw(double uniform) => Factor * Inner.Draw(uniform);

    private protected override Distribution Rescaled(double factor) => new Scaled(Inner, Factor * factor);
}
