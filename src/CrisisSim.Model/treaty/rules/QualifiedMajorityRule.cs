namespace CrisisSim.Model;

public abstract partial class DecisionRule
{
    /// <summary>Two thirds (or the share given) of the votes cast, with a quorum.</summary>
    public static DecisionRule QualifiedMajority { get; } = new QualifiedMajorityRule();
}

/// <summary>A text passes by a share of the votes cast.</summary>
internal sealed class QualifiedMajorityRule() : DecisionRule("qualified_majority")
{
    public override bool NeedsLeader => false;

    public override bool NeedsPromise => false;

    internal override DecisionManner Manner => DecisionManner.Vote;

    internal override bool Carries(IVoters voters, double level) =>
        VoteCount.Carries(voters, level, voters.Majority);

    internal override double Pivot(IVoters voters) => voters.Pivot(voters.Majority);
}
