namespace CrisisSim.Kernel;

/// <summary>The triangular distribution.</summary>
public sealed class Triangular : Distribution
{
    /// <summary>Triangular with its lowest, most likely and highest value.</summary>
    /// <exception cref="ArgumentException">Not finite, or out of order.</exception>
    public Triangular(double low, double mode, double high)
    {
        Demand(double.IsFinite(low) && double.IsFinite(high),
            $"A triangular distribution needs finite bounds, not {low:R} and {high:R}.");
        Demand(low <= mode && mode <= high,
            $"A triangular distribution needs low ≤ mode ≤ high, not {low:R}, {mode:R}, {high:R}.");
        Low = low;
        Mode = mode;
        High = high;
    }

    /// <summary>The lowest value.</summary>
    public double Low { get; }

    /// <summary>The most likely value.</summary>
    public double Mode { get; }

    /// <summary>The highest value.</summary>
    public double High { get; }

    /// <inheritdoc/>
    public override double Mean => (Low + Mode + High) / 3;

    /// <inheritdoc/>
    public override string Describe(string unit) =>
        $"triangular(low {Say(Low, unit)}, mode {Say(Mode, unit)}, high {Say(High, unit)})";

    internal override double Inverse(double p)
    {
        double width = High - Low;
        return width * p < Mode - Low
            ? Low + Math.Sqrt(p * width * (Mode - Low))
            : High - Math.Sqrt((1 - p) * width * (High - Mode));
    }

    private protected override Distribution Rescaled(double factor) =>
        new Triangular(Low * factor, Mode * factor, High * factor);
}
