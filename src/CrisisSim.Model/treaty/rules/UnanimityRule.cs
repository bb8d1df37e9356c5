namespace CrisisSim.Model;

public abstract partial class DecisionRule
{
    /// <summary>Consensus at the table: nobody says no.</summary>
    public static DecisionRule Unanimity { get; } = new UnanimityRule();
}

/// <summary>A text passes at the table where nobody says no.</summary>
internal sealed class UnanimityRule() : DecisionRule("unanimity")
{
    public override bool NeedsLeader => false;

    public override bool NeedsPromise => false;

    internal override DecisionManner Manner => DecisionManner.Vote;

    internal override bool Carries(IVoters voters, double level) => VoteCount.Consents(voters, level);

    internal override double Pivot(IVoters voters) => voters.Pivot(1);
}
