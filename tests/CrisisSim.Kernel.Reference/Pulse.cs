namespace CrisisSim.Kernel;

/// <summary>Happens again and again: see the kernel's.</summary>
public sealed class Pulse(Simulation simulation) : Condition(simulation)
{
    /// <inheritdoc/>
    public override double SetAt => double.PositiveInfinity;

    /// <summary>Waits for the next beat.</summary>
    public Wait Next(double within = double.PositiveInfinity) => Await(within);

    /// <summary>Wakes all who wait.</summary>
    public void Beat() => Announce();
}
