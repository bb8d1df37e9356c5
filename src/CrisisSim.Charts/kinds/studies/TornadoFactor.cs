using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>A factor that is set to the ends of its range, one at a time.</summary>
/// <param name="Name">The factor.</param>
/// <param name="Low">Its low setting as text, and the value there.</param>
/// <param name="High">Its high setting as text, and the value there.</param>
/// <param name="Swing">The value at the high setting less that at the low one, over the same trials.</param>
public sealed record TornadoFactor(string Name, (string Setting, Estimate Value) Low,
    (string Setting, Estimate Value) High, Estimate Swing)
{
    /// <summary>Whether it is shown to move the value at all.</summary>
    public bool IsResolved => Swing.Interval.ExcludesZero;
}
