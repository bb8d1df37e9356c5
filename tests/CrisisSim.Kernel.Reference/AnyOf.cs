namespace CrisisSim.Kernel;

/// <summary>Holds when one of its members does: see the kernel's.</summary>
public sealed class AnyOf : Condition
{
    private readonly Condition[] members;

    /// <summary>A combination.</summary>
    public AnyOf(Simulation simulation, params ReadOnlySpan<Condition> members)
        : base(simulation)
    {
        if (members.IsEmpty) throw new ArgumentException("A combination needs at least one member.", nameof(members));
        this.members = members.ToArray();
        foreach (Condition member in this.members) Join(member);
    }

    /// <inheritdoc/>
    public override double SetAt => members.Min(member => member.SetAt);

    /// <summary>Waits for the first.</summary>
    public Wait Wait(double within = double.PositiveInfinity) => Await(within);

    private protected override void OnMember() => Announce();
}
