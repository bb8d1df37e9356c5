using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// How likely a vote is to refuse: logit P = logit p₀ ± β_c precision − β_s (s − line)⁺ − β_p (support − ½) − β_solid
/// [framed as alliance duty] − what was published and ratified + β_b burden, with more for acting without the
/// alliance: for a majority of one half. The share that votes yes is normal about a mean that follows from that, so
/// that a majority of q is missed with probability Φ(Φ⁻¹(P) + (q − ½)/σ).
/// </summary>
internal readonly struct Vote
{
    private readonly double baseline, legal, solidarity, resolve;
    private readonly Scrutiny scrutiny;
    private readonly AuthorizationParameters parameters;

    public Vote(AuthorizationParameters parameters, double legalTimesPrecision, double solidarity, double resolve = 0,
        Scrutiny scrutiny = default)
    {
        this.scrutiny = scrutiny;
        this.parameters = parameters;
        this.solidarity = solidarity;
        baseline = LogOdds.FromProbability(parameters.Refusal);
        legal = legalTimesPrecision;
        this.resolve = resolve;
    }

    /// <summary>Probability of refusal in one chamber.</summary>
    public double RefusalProbability(Party party, AuthorizationStep step)
    {
        Party reader = party.Reader;
        bool inside = reader.ParliamentReadsInside;
        double x = baseline
            - resolve
            + (inside ? -legal : legal)
            - (scrutiny.Published * ((2 * party.Reader.Dossier.Belief) - 1))
            - (parameters.SeverityWeight * Math.Max(0, reader.Severity - reader.ParliamentLine))
            - (parameters.SupportWeight * (party.Support - Disproportion.SupportLost(party) - 0.5))
            - party.Crisis.Conflict.Will
            + (parameters.TieWeight * party.Member.TieToAttacker)
            + (parameters.BurdenWeight * party.Member.Cost * party.Contingent.ShareAskedFor);
        double price = party.Contingent.Price;
        if (inside && reader.PromisedByAuthority > Obligation.ConsultOnly)
            x -= (solidarity * (1 - price)) + scrutiny.Ratified;
        x += parameters.WithoutMandate * price;
        return OfMajority(LogOdds.ToProbability(x), step.Carries);
    }

    /// <summary>Probability that a majority is missed which needs a share of the votes, from that for a half.</summary>
    public double OfMajority(double half, double share) => share <= 0.5
        ? half
        : StandardNormal.Cdf(StandardNormal.Quantile(half) + ((share - 0.5) / parameters.VoteSpread));
}

/// <summary>What a public that looks on adds to a vote, log-odds.</summary>
/// <param name="Published">How much what was published weighs; 0 where nothing is.</param>
/// <param name="Ratified">What those who have consented to the text add, below 0 where only governments have.</param>
internal readonly record struct Scrutiny(double Published, double Ratified)
{
    /// <summary>As a text has it.</summary>
    public static Scrutiny Of(ApplicableText text) => new(
        text.Conduct.Published ? text.Coefficient(CouplingRegistry.Published) : 0,
        text.Coefficient(CouplingRegistry.Ratified) * ((int)text.Conduct.Ratified - (int)Ratification.Parliament));
}
