namespace CrisisSim.Kernel;

/// <summary>Equally likely everywhere between two bounds.</summary>
public sealed class Uniform : Distribution
{
    /// <summary>Uniform on [low, high].</summary>
    /// <exception cref="ArgumentException">Not finite, or out of order.</exception>
    public Uniform(double low, double high)
    {
        Demand(double.IsFinite(low) && double.IsFinite(high) && low <= high,
            $"A uniform distribution needs finite bounds, the lower first, not {low:R} and {high:R}.");
        Low = low;
        High = high;
    }

    /// <summary>The lowest value.</summary>
    public double Low { get; }

    /// <summary>The highest value.</summary>
    public double High { get; }

    /// <inheritdoc/>
    public override double Mean => Low + (High - Low) / 2;

    /// <inheritdoc/>
    public override string Describe(string unit) => $"uniform(low {Say(Low, unit)}, high {Say(High, unit)})";

    internal override double Inverse(double p) => Low + (High - Low) * p;

    private protected override Distribution Rescaled(double factor) => new Uniform(Low * factor, High * factor);
}
