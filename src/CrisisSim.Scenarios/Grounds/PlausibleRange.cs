namespace CrisisSim.Scenarios;

/// <summary>The range within which a number is thought to lie, in the number's unit; low ≤ high, both included.</summary>
public readonly record struct PlausibleRange(double Low, double High)
{
    /// <summary>Whether <paramref name="value"/> lies in the range.</summary>
    public bool Holds(double value) => value >= Low && value <= High;
}
