namespace CrisisSim.Model;

public abstract partial class DecisionRule
{
    /// <summary>Each member decides for itself.</summary>
    public static DecisionRule Individual { get; } = new IndividualRule();
}

/// <summary>The council agrees by consensus on what is no assistance; assistance is each member's own affair.</summary>
internal sealed class IndividualRule() : DecisionRule("individual")
{
    public override bool NeedsLeader => false;

    public override bool NeedsPromise => false;

    internal override DecisionManner Manner => DecisionManner.EachForItself;

    internal override bool Carries(IVoters voters, double level) =>
        level < voters.AssistLevel && VoteCount.Consents(voters, level);

    internal override double Pivot(IVoters voters) => voters.Pivot(1);
}
