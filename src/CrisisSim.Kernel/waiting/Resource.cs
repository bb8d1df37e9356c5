namespace CrisisSim.Kernel;

/// <summary>A <see cref="Facility"/> that serves in the order of arrival.</summary>
public sealed class Resource(Simulation simulation, int capacity) : Facility(simulation, capacity)
{
    /// <summary>
    /// Takes a unit, at once when one is free, else after waiting at most <paramref name="within"/> hours. Must be
    /// awaited; whoever is <see cref="Wake.TimedOut"/> holds no unit, all others must <see cref="Facility.Release"/>
    /// theirs.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not a number.</exception>
    public Wait Acquire(double within = double.PositiveInfinity) => Request(0, within);
}
