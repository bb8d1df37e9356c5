namespace CrisisSim.Kernel;

/// <summary>Serves the lowest priority number first: see the kernel's.</summary>
public sealed class PriorityResource(Simulation simulation, int capacity) : Facility(simulation, capacity)
{
    /// <summary>Takes a unit.</summary>
    public Wait Acquire(double priority, double within = double.PositiveInfinity) => Request(priority, within);
}
