namespace CrisisSim.Model;

/// <summary>
/// Every place where a provision of the declaration touches a mechanism. The registry is the guard against an answer
/// built in: a test holds that each primary endpoint has couplings of either sign, and that no coefficient which is not
/// sourced has a range that excludes zero. What each does is said in <see cref="Coupling.Does"/>.
/// </summary>
public static partial class CouplingRegistry
{
    private const PrimaryEndpoint Gains = PrimaryEndpoint.Timeliness | Delivery;
    private const PrimaryEndpoint Delivery = PrimaryEndpoint.Reliability | PrimaryEndpoint.Effectiveness;
    private const PrimaryEndpoint Course = PrimaryEndpoint.Effectiveness | PrimaryEndpoint.GeneralWar;
    private const PrimaryEndpoint Deterrence = PrimaryEndpoint.ArmedAttack | PrimaryEndpoint.GeneralWar;

    /// <summary>All couplings, in the order of their index.</summary>
    public static IReadOnlyList<Coupling> All => Ordered.Couplings;

    /// <summary>The coupling of a name, or null.</summary>
    public static Coupling? Named(string name) =>
        All.FirstOrDefault(c => string.Equals(c.Name, name, StringComparison.Ordinal));

    /// <summary>Common standards on the strength of mixed forces.</summary>
    public static Coupling Standards { get; } = new()
    {
        Name = "standards", Provision = Provision.Pledges, Mechanism = Mechanism.Campaign,
        Default = 0.15, Low = 0, High = 0.3, Form = CouplingForm.Relief, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = PrimaryEndpoint.Effectiveness,
        Does = "Forces of several nations fight the better for common standards, and the worse without: allied "
            + "strength × (1 + c·(2·standards − 1)·mixing).",
    };

    /// <summary>Supply agreed on forces that run dry.</summary>
    public static Coupling Supply { get; } = new()
    {
        Name = "supply", Provision = Provision.Pledges, Mechanism = Mechanism.Campaign,
        Default = 1, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = PrimaryEndpoint.Effectiveness,
        Does = "Supply agreed beforehand spares the share c of the strength that forces lose once their stocks are "
            + "spent.",
    };

    /// <summary>Caveats lifted beforehand on what is usable.</summary>
    public static Coupling Caveats { get; } = new()
    {
        Name = "caveats", Provision = Provision.Pledges, Mechanism = Mechanism.Contribution,
        Default = 0.7, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 1, SignUnlisted = 1, Moves = Delivery,
        Does = "Caveats lifted beforehand free the share c·lifted of what they withhold.",
    };

    /// <summary>A quota on the share that a party sends.</summary>
    public static Coupling Quota { get; } = new()
    {
        Name = "quota", Provision = Provision.Pledges, Mechanism = Mechanism.Contribution,
        Default = 0.5, Low = 0, High = 1, Form = CouplingForm.Share, Grade = Grade.Judged,
        SignListed = 0, SignUnlisted = 0, Moves = Delivery,
        Does = "A quota draws what a party that joins sends towards its fair share, from above as from below: q + "
            + "c·(fair − q).",
    };

    /// <summary>A class of its own, so that the list is made after the couplings, whichever file holds them.</summary>
    private static class Ordered
    {
        public static readonly Coupling[] Couplings = Coupling.Number(
        [
            Reading, Bias, Gap, Permission, TalkCore, TalkEdge, Standard, Legal, Audience, Excuse, GeneralClause, Proof,
            Duty, Promise, Solidarity, Limits, Haste, JointCell, Independent, Alert, Stage, Move, EngagementRules,
            Parallel, AdvanceConsent, Panel, Assigned, Inspected, Transit, Command, Funding, Plans,
            Line, MissedLimit, Punishment, Cumulative, Condition,
            .. DriftCouplings.All,
            Belief, Schedule, Messaging,
            Waits, Individually, Letter, BrokenWord, Restraint,
            Proportion, Hotline, Published, Ratified, Spoken,
            Standards, Supply, Caveats, Quota, DataRoom,
            Harmonised, Heads,
        ]);
    }
}
