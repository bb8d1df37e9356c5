namespace CrisisSim.Kernel;

/// <summary>Something that happens once in a trial and stays: who comes later need not wait.</summary>
public sealed class Signal(Simulation simulation) : Condition(simulation)
{
    private double setAt = double.PositiveInfinity;

    /// <inheritdoc/>
    public override bool IsSet => setAt < double.PositiveInfinity;

    /// <inheritdoc/>
    public override double SetAt => setAt;

    /// <summary>
    /// Waits until it happens, at most <paramref name="within"/> hours. When it has happened, the process continues at
    /// once.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not a number.</exception>
    public Wait Wait(double within = double.PositiveInfinity) => Await(within);

    /// <summary>
    /// It happens now. All who wait wake in their turn, first come first. Has no effect when it has happened before.
    /// </summary>
    public void Fire()
    {
        if (IsSet) return;
        setAt = Now;
        Announce();
    }

    /// <summary>It has not happened. Processes that wait go on waiting.</summary>
    public override void Reset()
    {
        setAt = double.PositiveInfinity;
        base.Reset();
    }
}
