namespace CrisisSim.Model;

public abstract partial class DecisionRule
{
    /// <summary>The leading member decides for all.</summary>
    public static DecisionRule LeadState { get; } = new LeadStateRule();
}

/// <summary>A text passes where the leader accepts it; where nobody leads, by consensus.</summary>
internal sealed class LeadStateRule() : DecisionRule("lead_state")
{
    public override bool NeedsLeader => true;

    public override bool NeedsPromise => false;

    internal override DecisionManner Manner => DecisionManner.Vote;

    internal override bool Carries(IVoters voters, double level) =>
        voters.LeaderCeiling is { } leader ? leader >= level : VoteCount.Consents(voters, level);

    internal override double Pivot(IVoters voters) => voters.LeaderCeiling ?? voters.Pivot(1);
}
