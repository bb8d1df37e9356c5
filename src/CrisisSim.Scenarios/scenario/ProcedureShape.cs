namespace CrisisSim.Scenarios;

internal static class ProcedureShape
{
    private static readonly Procedure Plain = new();

    public static readonly Shape<Procedure> Shape = new("decision", "Who may call, how it is decided.", o =>
    {
        var rule = o.Choice<DecisionRule>("rule", "How members turn their views into a decision.").Default(Plain.Rule);
        var leader = o.Reference("leader", "The member that decides under 'lead_state'.", "members").Optional();
        var period = o.RandomDuration("period", "The silence period under 'silence'.").Plausible(6, 96).Default(Plain.SilencePeriod, Grade.Judged);
        var callers = o.Integer("callers", "Members other than the attacked one that can call a consultation together.", "members").AtLeast(1).Default(Plain.Callers);
        var majority = o.Number("majority", "Share of the votes cast that carries under 'qualified_majority'.").Above(0).AtMost(1)
            .Default(Plain.Majority, Grade.Sourced, "two thirds, Inter-American Treaty of Reciprocal Assistance, Art. 17");
        var panel = o.RandomDuration("panel", "Time that a dispute panel takes to give one reading for all at deadlock; without it there is no panel.").Optional();
        var parallel = o.YesNo("parallel_authorization", "Whether cabinets and committees begin on their own conviction, beside the consultation.").Default(Plain.ParallelAuthorization);
        var advance = o.YesNo("advance_consent", "Whether parliaments have consented beforehand to forms that the text lists, so that their vote comes after.").Default(Plain.AdvanceConsent);
        o.Require(v => rule[v] != DecisionRule.LeadState || leader[v] is not null, rule, "rule 'lead_state' needs a 'leader': the member that decides");
        return v => new Procedure
        {
            Rule = rule[v],
            Leader = leader[v],
            SilencePeriod = period[v],
            Callers = callers[v],
            Majority = majority[v],
            Panel = panel[v],
            ParallelAuthorization = parallel[v],
            AdvanceConsent = advance[v],
        };
    });
}
