namespace CrisisSim.Model;

/// <summary>
/// Rules of engagement, settled in theatre before a force fights: the less is left to settle, the more of it the text
/// delegates; and the slower, the more service from space is lost.
/// </summary>
internal sealed class EngagementRules(Crisis crisis)
{
    private readonly double delegated = crisis.Text.Delegated(Delegation.RulesOfEngagement, CouplingRegistry.EngagementRules);

    /// <summary>Whether the text delegates any of them.</summary>
    public bool AreDelegated => delegated > 0;

    /// <summary>Hours that a member still takes to settle them.</summary>
    public double Hours(Party party) =>
        crisis.Luck.Takes(crisis.Scenario.Alliance.Command.RulesOfEngagement, party, Purpose.RulesOfEngagement)
            .Left(1 - delegated) * crisis.Conflict.Slowness;
}
