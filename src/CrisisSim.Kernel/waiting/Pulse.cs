namespace CrisisSim.Kernel;

/// <summary>
/// Something that happens again and again: each beat wakes those who wait at that moment, and leaves no trace.
/// </summary>
public sealed class Pulse(Simulation simulation) : Condition(simulation)
{
    /// <summary>Always false: a beat is over at once.</summary>
    public override bool IsSet => false;

    /// <summary>Always +∞.</summary>
    public override double SetAt => double.PositiveInfinity;

    /// <summary>Waits for the next beat, at most <paramref name="within"/> hours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not a number.</exception>
    public Wait Next(double within = double.PositiveInfinity) => Await(within);

    /// <summary>Wakes all who wait now, in their turn, first come first.</summary>
    public void Beat() => Announce();
}
