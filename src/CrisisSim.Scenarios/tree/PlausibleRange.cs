namespace CrisisSim.Scenarios;

/// <summary>
/// The range within which a number is thought to lie, in the number's unit; low ≤ high, both included.
/// </summary>
public readonly record struct PlausibleRange(double Low, double High)
{
    private const double Rounding = 1e-9;

    /// <summary>Whether <paramref name="value"/> lies in the range, but for an error of rounding at its ends.</summary>
    public bool Holds(double value)
    {
        double margin = Rounding * Math.Max(Math.Abs(Low), Math.Abs(High));
        return value >= Low - margin && value <= High + margin;
    }
}
