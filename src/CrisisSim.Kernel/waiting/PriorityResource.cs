namespace CrisisSim.Kernel;

/// <summary>
/// A <see cref="Facility"/> that serves the lowest priority number first, in the order of arrival among equals. Nobody
/// is pushed out.
/// </summary>
public sealed class PriorityResource(Simulation simulation, int capacity) : Facility(simulation, capacity)
{
    /// <summary>
    /// Takes a unit, at once when one is free, else after waiting at most <paramref name="within"/> hours. Must be
    /// awaited; whoever is <see cref="Wake.TimedOut"/> holds no unit, all others must <see cref="Facility.Release"/>
    /// theirs.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative limit, or one or a priority that is not a
    /// number.</exception>
    public Wait Acquire(double priority, double within = double.PositiveInfinity) => Request(priority, within);
}
