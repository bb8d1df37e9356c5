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
            Harmonised,
        ]);
    }
}
