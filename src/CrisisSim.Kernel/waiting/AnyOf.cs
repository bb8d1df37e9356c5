namespace CrisisSim.Kernel;

/// <summary>
/// Holds when at least one of its members does; a beat of a member pulse wakes those who wait as well. Made once, with
/// the model: every combination is remembered by its members.
/// </summary>
public sealed class AnyOf : Condition
{
    private readonly Condition[] members;

    /// <summary>A combination of one member or more.</summary>
    /// <exception cref="ArgumentException">No member, or one of another simulation.</exception>
    public AnyOf(Simulation simulation, params ReadOnlySpan<Condition> members)
        : base(simulation)
    {
        if (members.IsEmpty) throw new ArgumentException("A combination needs at least one member.", nameof(members));
        this.members = members.ToArray();
        foreach (var member in this.members) DependOn(member);
    }

    /// <inheritdoc/>
    public override bool IsSet => SetAt < double.PositiveInfinity;

    /// <summary>The time at which the first member was set, in hours; +∞ while none is.</summary>
    public override double SetAt
    {
        get
        {
            var first = double.PositiveInfinity;
            foreach (var member in members) first = Math.Min(first, member.SetAt);
            return first;
        }
    }

    /// <summary>
    /// Waits for the first of the members, at most <paramref name="within"/> hours. Ask the members which it was.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not a number.</exception>
    public Wait Wait(double within = double.PositiveInfinity) => Await(within);

    private protected override void OnMember() => Announce();
}
