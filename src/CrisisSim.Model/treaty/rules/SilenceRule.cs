namespace CrisisSim.Model;

public abstract partial class DecisionRule
{
    /// <summary>A text stands unless a member breaks silence within the period.</summary>
    public static DecisionRule Silence { get; } = new SilenceRule();
}

/// <summary>
/// A text is circulated and passes by silence; a vote at the table, as when the council meets or its limit comes, is
/// one of consensus.
/// </summary>
internal sealed class SilenceRule() : DecisionRule("silence")
{
    public override bool NeedsLeader => false;

    public override bool NeedsPromise => false;

    internal override DecisionManner Manner => DecisionManner.Silence;

    internal override bool Carries(IVoters voters, double level) => VoteCount.Consents(voters, level);

    internal override double Pivot(IVoters voters) => voters.Pivot(1);
}
