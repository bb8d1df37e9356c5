namespace CrisisSim.Kernel;

/// <summary>Serves in the order of arrival: see the kernel's.</summary>
public sealed class Resource(Simulation simulation, int capacity) : Facility(simulation, capacity)
{
    /// <summary>Takes a unit.</summary>
    public Wait Acquire(double within = double.PositiveInfinity) => Request(0, within);
}
