using System.Diagnostics;
using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// M6. A member joins or stays away, and sends a quarter, a half, three quarters or all of its pledge, by quantal
/// response over what its force would add to the chance of an effective response, what it costs, and what staying away
/// costs at home.
/// </summary>
internal sealed class Contribution
{
    private const int Shares = 5;

    private readonly Crisis crisis;
    private readonly Theatre theatre;
    private readonly ContributionParameters parameters;
    private readonly Pledges pledges;
    private readonly double permission, letter, audience, excuse, promise, substitution, inflation, budget, spoken,
        quota, pledged;

    public Contribution(Crisis crisis, Theatre theatre)
    {
        this.crisis = crisis;
        this.theatre = theatre;
        parameters = crisis.Parameters.Contribution;
        pledges = crisis.Text.Pledges;
        permission = 1 - crisis.Text.TimesPrecision(CouplingRegistry.Permission);
        letter = crisis.Text.TimesPrecision(CouplingRegistry.Letter);
        audience = crisis.Text.TimesPrecision(CouplingRegistry.Audience);
        excuse = 1 - (crisis.Text.Coefficient(CouplingRegistry.Excuse) * (1 - crisis.Text.Precision));
        promise = crisis.Text.Coefficient(CouplingRegistry.Promise);
        spoken = 1 + (crisis.Text.Coefficient(CouplingRegistry.Spoken) * ((2 * pledges.Messaging) - 1));
        budget = parameters.BudgetWeight * (pledges.Costs == CostRule.Pooled
            ? 1 - (parameters.PooledRelief * crisis.Text.Coefficient(CouplingRegistry.Funding))
            : 1);
        substitution = parameters.Substitution
            * (1 - (crisis.Text.Coefficient(CouplingRegistry.Assigned) * pledges.Assigned));
        inflation = parameters.Inflation
            * (pledges.Inspected ? 1 - crisis.Text.Coefficient(CouplingRegistry.Inspected) : 1);
        quota = pledges.Quota ? crisis.Text.Coefficient(CouplingRegistry.Quota) : 0;
        foreach (Party party in crisis.Parties)
            if (!party.IsVictim && party.Member.IsParty)
                pledged += party.Pledge * (crisis.IsKinetic ? Usable(party.Member) : 1);
    }

    /// <summary>Share of a force list that is really there, national caveats taken off.</summary>
    public double Usable(Member member) => crisis.Text.LeftByCaveats(member) * (1 - inflation);

    /// <summary>
    /// Chooses the share of its pledge that a member sends: first whether it joins at all, with
    /// logit P = max U(q > 0) − U(0) + the will that the allies of this crisis share, then how much. Both draws are made
    /// once: asked again for more, a member answers in the same mood.
    /// </summary>
    public double Choose(Party party)
    {
        Span<double> utilities = stackalloc double[Shares - 1];
        double best = double.NegativeInfinity;
        for (int k = 0; k < utilities.Length; k++)
        {
            utilities[k] = Utility(party, (k + 1) / (Shares - 1.0));
            best = Math.Max(best, utilities[k]);
        }
        double joins = LogOdds.ToProbability(best - Utility(party, 0) + crisis.Conflict.Will);
        if (crisis.Luck.Draw(party, Purpose.Joins).Uniform() >= joins) return 0;
        int chosen = QuantalResponse.Choose(utilities, crisis.Luck.Draw(party, Purpose.Contribution).Uniform());
        double ofPledge = ByTheLetter(party, ByQuota(party, (chosen + 1) / (Shares - 1.0)));
        double share = Math.Clamp(ofPledge, 0, 1) * party.Contingent.ShareAskedFor;
        return crisis.IsKinetic && party.Contingent.Level < ResponseLevel.Combat
            ? Math.Min(share, parameters.Tripwire)
            : share;
    }

    /// <summary>
    /// What a party sends where each is asked for its fair share: that by which all parties together meet the need, and
    /// at most all. q + c·(fair − q); who would send more than that sends less.
    /// </summary>
    private double ByQuota(Party party, double share)
    {
        if (quota == 0 || !party.Member.IsParty) return share;
        double need = theatre.Need(), fair = need < pledged ? need / pledged : 1;
        return share + (quota * (fair - share));
    }

    /// <summary>
    /// Exact words hold to the letter: who reads outside helps less of its own accord, and who reads inside goes less
    /// far beyond what it has assigned.
    /// </summary>
    private double ByTheLetter(Party party, double share)
    {
        if (!party.Reader.ReadsInsideAuthority) return share * permission;
        double assigned = pledges.Assigned * Math.Min(1, crisis.Text.Coefficient(CouplingRegistry.Assigned));
        return share <= assigned ? share : assigned + ((share - assigned) * (1 - letter));
    }

    /// <summary>Log-odds of a share: λ_m [v ΔW − c q (1 + exposure) − b q / slack] − AC(q) − β_p q support lost.</summary>
    public double Utility(Party party, double share)
    {
        Member member = party.Member;
        double gain = Stake(party) * Gain(party, share);
        double cost = share * ((member.Cost * (1 + member.Exposure)) + (budget / member.BudgetSlack));
        double alone = party.Contingent.Price * parameters.WithoutMandate * share;
        double beyond = crisis.Parameters.Authorization.SupportWeight * Disproportion.SupportLost(party) * share;
        return (parameters.Rationality * (gain - cost)) + (crisis.Scenario.Alliance.Resolve * share)
            - AudienceCost(party, share) - alone - beyond;
    }

    /// <summary>
    /// What help is worth to a member: the value that it puts on the alliance, as far as the place concerns it, less
    /// what ties it to the attacker: v (ι₀ + (1 − ι₀) interest) − β tie.
    /// </summary>
    public double Stake(Party party)
    {
        Member member = party.Member;
        double distant = parameters.DistantValue;
        return (member.Value * (distant + ((1 - distant) * Interest(party))))
            - (parameters.TieWeight * member.TieToAttacker);
    }

    /// <summary>
    /// How far the place concerns a member, [0, 1]: wholly where it borders the attacker or its own troops are under
    /// attack, else by distance, and at least by its own forces there.
    /// </summary>
    private double Interest(Party party)
    {
        if (party.Member.BordersAttacker || party.Contingent.IsUnderAttack) return 1;
        double byDistance = Math.Exp(-party.Member.Distance / parameters.Reach);
        return party.StandsInTheatre ? Math.Max(byDistance, parameters.InterestByPresence) : byDistance;
    }

    /// <summary>
    /// ΔW: what a share adds to the chance of an effective response, relative to the member's own stake. At φ = 0 every
    /// share is needed and it is the share itself; at φ = 1 it is the marginal chance, which falls to nothing where
    /// others suffice.
    /// </summary>
    private double Gain(Party party, double share)
    {
        double pledge = Math.Max(party.Pledge, 1e-9);
        double need = theatre.Need(), have = theatre.Promised - party.Contingent.Committed;
        double spread = parameters.NeedSpread * need;
        double stake = Math.Min(1, pledge / need);
        double marginal = StandardNormal.Cdf((have + (share * pledge) - need) / spread)
            - StandardNormal.Cdf((have - need) / spread);
        return ((1 - substitution) * share) + (substitution * Math.Min(1, marginal / stake));
    }

    private double AudienceCost(Party party, double share)
    {
        Party reader = party.Reader;
        if (!reader.ParliamentReadsInside || reader.Crisis.Incident.Provoked) return 0;
        double promised = Math.Max(0, 1 + (promise * (Grade(reader.PromisedByAuthority) - 1)));
        return (1 - share) * parameters.Membership * promised * (1 + (audience * party.Member.Attention)) * excuse
            * spoken;
    }

    private static double Grade(Obligation obligation) => obligation switch
    {
        Obligation.Neutrality or Obligation.None or Obligation.ConsultOnly => 0,
        Obligation.AsDeemedNecessary => 0.75,
        Obligation.Assist => 1,
        Obligation.Automatic => 1.25,
        _ => throw new UnreachableException($"Obligation {obligation} has no grade."),
    };
}
