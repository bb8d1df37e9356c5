namespace CrisisSim.Kernel;

/// <summary>Happens once in a trial: see the kernel's.</summary>
public sealed class Signal(Simulation simulation) : Condition(simulation)
{
    private double? firedAt;

    /// <inheritdoc/>
    public override double SetAt => firedAt ?? double.PositiveInfinity;

    /// <summary>Waits until it happens.</summary>
    public Wait Wait(double within = double.PositiveInfinity) => Await(within);

    /// <summary>It happens now.</summary>
    public void Fire()
    {
        if (firedAt is not null) return;
        firedAt = Simulation.Now;
        Announce();
    }

    /// <summary>It has not happened.</summary>
    public override void Reset()
    {
        firedAt = null;
        base.Reset();
    }
}
