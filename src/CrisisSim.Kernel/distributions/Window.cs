namespace CrisisSim.Kernel;

/// <summary>
/// The waiting time under a constant hazard that is known by what it gives: a probability within a time.
/// </summary>
public sealed class Window : Distribution
{
    /// <summary>
    /// Happens within <paramref name="within"/> hours with probability <paramref name="p"/>; never when that is 0.
    /// </summary>
    /// <exception cref="ArgumentException">A probability outside [0, 1), or a time that is not positive and
    /// finite.</exception>
    public Window(double p, double within)
    {
        Demand(p is >= 0 and < 1,
            $"The probability of a window must be 0 or more and below 1 (under a constant hazard nothing is certain), which {p:R} is not.");
        Demand(within is > 0 and < double.PositiveInfinity, $"The time of a window must be above 0, not {within:R}.");
        P = p;
        Within = within;
        Mean = within / UnitExponential(p);
    }

    /// <summary>The probability that it happens in time.</summary>
    public double P { get; }

    /// <summary>The time in question.</summary>
    public double Within { get; }

    /// <inheritdoc/>
    public override double Mean { get; }

    /// <inheritdoc/>
    public override string Describe(string unit) => $"window(p {Say(P)} within {Say(Within, unit)})";

    internal override double Inverse(double p) => P == 0 ? double.PositiveInfinity : Mean * UnitExponential(p);

    private protected override Distribution Rescaled(double factor) => new Window(P, Within * factor);
}
