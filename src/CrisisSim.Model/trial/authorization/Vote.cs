namespace CrisisSim.Model;

/// <summary>
/// How likely a vote is to refuse: logit P = logit p₀ ± β_c precision − β_s (s − line)⁺ − β_p (support − ½) − β_solid [framed as
/// alliance duty] + β_b burden, with more for a super-majority and for acting without the alliance.
/// </summary>
internal readonly struct Vote
{
    private readonly double baseline, legal, solidarity, resolve;
    private readonly AuthorizationParameters parameters;

    public Vote(AuthorizationParameters parameters, double legalTimesPrecision, double solidarity, double resolve = 0)
    {
        this.parameters = parameters;
        this.solidarity = solidarity;
        baseline = LogOdds.Of(parameters.Refusal);
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
            - (parameters.SeverityWeight * Math.Max(0, reader.Severity - reader.ParliamentLine))
            - (parameters.SupportWeight * (party.Member.Support - 0.5))
            + (parameters.BurdenWeight * party.Member.Cost * party.Ask);
        if (inside && !party.Alone) x -= solidarity;
        if (party.Alone) x += parameters.WithoutMandate;
        if (step.Needs == Majority.Super) x += parameters.SuperMajority;
        return LogOdds.ToProbability(x);
    }
}
