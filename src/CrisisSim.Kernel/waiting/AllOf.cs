namespace CrisisSim.Kernel;

/// <summary>
/// Holds when all of its members do. Made once, with the model: every combination is remembered by its members.
/// </summary>
public sealed class AllOf : Condition
{
    private readonly Condition[] members;

    /// <summary>A combination of one member or more.</summary>
    /// <exception cref="ArgumentException">No member, one of another simulation, or a pulse, which never stays
    /// set.</exception>
    public AllOf(Simulation simulation, params ReadOnlySpan<Condition> members)
        : base(simulation)
    {
        if (members.IsEmpty) throw new ArgumentException("A combination needs at least one member.", nameof(members));
        this.members = members.ToArray();
        foreach (var member in this.members)
        {
            if (member is Pulse)
                throw new ArgumentException("A pulse never stays set, so that all members never are.", nameof(members));
            DependOn(member);
        }
    }

    /// <inheritdoc/>
    public override bool IsSet => SetAt < double.PositiveInfinity;

    /// <summary>The time at which the last member was set, in hours; +∞ while one is not.</summary>
    public override double SetAt
    {
        get
        {
            var last = double.NegativeInfinity;
            foreach (var member in members) last = Math.Max(last, member.SetAt);
            return last;
        }
    }

    /// <summary>Waits until all members are set, at most <paramref name="within"/> hours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not a number.</exception>
    public Wait Wait(double within = double.PositiveInfinity) => Await(within);

    private protected override void OnMember()
    {
        if (IsSet) Announce();
    }
}
