namespace CrisisSim.Model;

public abstract partial class DecisionRule
{
    /// <summary>A standing order: proof of the trigger is the decision.</summary>
    public static DecisionRule StandingOrder { get; } = new StandingOrderRule();
}

/// <summary>Proof of the trigger is the decision; short of it, a text passes by consensus.</summary>
internal sealed class StandingOrderRule() : DecisionRule("standing_order")
{
    public override bool NeedsLeader => false;

    public override bool NeedsPromise => true;

    internal override DecisionManner Manner => DecisionManner.Proof;

    internal override bool Carries(IVoters voters, double level) => VoteCount.Consents(voters, level);

    internal override double Pivot(IVoters voters) => voters.Pivot(1);
}
