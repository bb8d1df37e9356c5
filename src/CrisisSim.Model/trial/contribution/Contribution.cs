using System.Diagnostics;
using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// M6. A member sends none, a quarter, a half, three quarters or all of its pledge, by quantal response over what its
/// force would add to the chance of an effective response, what it costs, and what staying away costs at home.
/// </summary>
internal sealed class Contribution
{
    private const int Shares = 5;

    private readonly Crisis crisis;
    private readonly Theatre theatre;
    private readonly ContributionParameters parameters;
    private readonly double permission, audience, excuse, promise, substitution, inflation, budget;

    public Contribution(Crisis crisis, Theatre theatre)
    {
        this.crisis = crisis;
        this.theatre = theatre;
        parameters = crisis.Parameters.Contribution;
        Pledges pledges = crisis.Declaration.Pledges;
        permission = 1 - crisis.Text.TimesPrecision(CouplingRegistry.Permission);
        audience = crisis.Text.TimesPrecision(CouplingRegistry.Audience);
        excuse = 1 - (crisis.Text.Coefficient(CouplingRegistry.Excuse) * (1 - crisis.Text.Trigger.Precision));
        promise = Math.Max(0, 1
            + (crisis.Text.Coefficient(CouplingRegistry.Promise) * (Grade(crisis.Declaration.Obligation) - 1)));
        budget = parameters.BudgetWeight * (pledges.Costs == CostRule.Pooled
            ? 1 - (parameters.PooledRelief * crisis.Text.Coefficient(CouplingRegistry.Funding))
            : 1);
        substitution = parameters.Substitution
            * (1 - (crisis.Text.Coefficient(CouplingRegistry.Assigned) * pledges.Assigned));
        inflation = parameters.Inflation
            * (pledges.Inspected ? 1 - crisis.Text.Coefficient(CouplingRegistry.Inspected) : 1);
    }

    /// <summary>Share of a force list that is really there, national caveats taken off.</summary>
    public double Usable(Member member) => member.Caveats * (1 - inflation);

    /// <summary>
    /// Chooses the share of its pledge that a member sends. The draw is made once: asked again for more, a member
    /// answers in the same mood.
    /// </summary>
    public double Choose(Party party)
    {
        Span<double> utilities = stackalloc double[Shares];
        for (int k = 0; k < Shares; k++) utilities[k] = Utility(party, k / (Shares - 1.0));
        double share = QuantalResponse.Choose(utilities, crisis.Luck.Draw(party, Purpose.Contribution).Uniform())
            / (Shares - 1.0);
        if (!party.Reader.ReadsInside) share *= permission;
        share *= party.Contingent.ShareAskedFor;
        return crisis.IsKinetic && party.Contingent.Level < ResponseLevel.Combat
            ? Math.Min(share, parameters.Tripwire)
            : share;
    }

    /// <summary>Log-odds of a share: λ_m [v ΔW − c q (1 + exposure) − b q / slack] − AC(q).</summary>
    public double Utility(Party party, double share)
    {
        Member member = party.Member;
        double gain = member.Value * Gain(party, share);
        double cost = share * ((member.Cost * (1 + member.Exposure)) + (budget / member.BudgetSlack));
        double alone = party.Contingent.Alone ? parameters.WithoutMandate * share : 0;
        return (parameters.Rationality * (gain - cost)) + (crisis.Scenario.Alliance.Resolve * share)
            - AudienceCost(party, share) - alone;
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

    private double AudienceCost(Party party, double share) =>
        party.Reader.ParliamentReadsInside && !party.Reader.Crisis.Incident.Provoked
        ? (1 - share) * parameters.Membership * promise * (1 + (audience * party.Member.Attention)) * excuse
        : 0;

    private static double Grade(Obligation obligation) => obligation switch
    {
        Obligation.Neutrality or Obligation.None or Obligation.ConsultOnly => 0,
        Obligation.AsDeemedNecessary => 0.75,
        Obligation.Assist => 1,
        Obligation.Automatic => 1.25,
        _ => throw new UnreachableException($"Obligation {obligation} has no grade."),
    };
}
