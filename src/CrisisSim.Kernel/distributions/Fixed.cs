namespace CrisisSim.Kernel;

/// <summary>Always the same value; a draw uses no chance.</summary>
public sealed class Fixed : Distribution
{
    /// <summary>Always <paramref name="value"/>; +∞ for what never comes.</summary>
    /// <exception cref="ArgumentException">−∞ or not a number.</exception>
    public Fixed(double value)
    {
        Demand(value > double.NegativeInfinity, $"A fixed value must be a number, not {value:R}.");
        Value = value;
    }

    /// <summary>The value.</summary>
    public double Value { get; }

    /// <inheritdoc/>
    public override double Mean => Value;

    /// <inheritdoc/>
    public override double Sample(ref Stream s) => Value;

    /// <inheritdoc/>
    public override string Describe(string unit) => $"fixed({Say(Value, unit)})";

    internal override double Inverse(double p) => Value;

    private protected override Distribution Rescaled(double factor) => new Fixed(Value * factor);
}
