namespace CrisisSim.Kernel;

/// <summary>Holds when all of its members do: see the kernel's.</summary>
public sealed class AllOf : Condition
{
    private readonly Condition[] members;

    /// <summary>A combination.</summary>
    public AllOf(Simulation simulation, params ReadOnlySpan<Condition> members)
        : base(simulation)
    {
        if (members.IsEmpty) throw new ArgumentException("A combination needs at least one member.", nameof(members));
        this.members = members.ToArray();
        if (this.members.Any(member => member is Pulse))
            throw new ArgumentException("A pulse never stays set, so that all members never are.", nameof(members));
        foreach (Condition member in this.members) Join(member);
    }

    /// <inheritdoc/>
    public override double SetAt => members.Max(member => member.SetAt);

    /// <summary>Waits for the last.</summary>
    public Wait Wait(double within = double.PositiveInfinity) => Await(within);

    private protected override void OnMember()
    {
        if (IsSet) Announce();
    }
}
