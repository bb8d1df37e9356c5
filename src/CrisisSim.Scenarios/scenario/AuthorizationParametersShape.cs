namespace CrisisSim.Scenarios;

internal static class AuthorizationParametersShape
{
    private static readonly AuthorizationParameters Plain = new();

    public static readonly Shape<AuthorizationParameters> Shape = new("authorization", "Parameters of M5, domestic authorization.", o =>
    {
        var refusal = o.Probability("refusal", "Probability that one vote refuses a contested case: at the line, support one half, not framed as alliance duty.").Above(0).Below(1).Plausible(0.05, 0.2)
            .Default(Plain.Refusal, Grade.Sourced, "refusals in the House of Commons, 29 August 2013, and in Turkey, 1 March 2003, among contested votes");
        var severity = o.Number("severity_weight", "Weight of each rung above the line, log-odds.").Default(Plain.SeverityWeight);
        var support = o.Number("support_weight", "Weight of public support above one half, log-odds for the whole way.").Default(Plain.SupportWeight);
        var burden = o.Number("burden_weight", "Weight of the burden, log-odds from none to full.").Default(Plain.BurdenWeight);
        var super = o.Number("super_majority", "Log-odds that a super-majority adds to refusal.").Default(Plain.SuperMajority);
        var mandate = o.Number("without_mandate", "Log-odds that acting without the alliance's decision adds to refusal.").Default(Plain.WithoutMandate);
        var holds = o.Probability("holds_back", "Probability that a government which sees a vote lost does not table it.").Default(Plain.HoldsBack);
        var again = o.RandomDuration("try_again", "Time before it tries again.").Default(Plain.TryAgain);
        var tries = o.Integer("tries", "How often it tries again.").AtLeast(0).Default(Plain.Tries);
        var shrink = o.Number("shrink", "Factor on what it asks for at each new try.").Above(0).AtMost(1).Default(Plain.Shrink);
        var margin = o.Rungs("emergency_margin", "Rungs above the line from which an emergency route is open.").Default(Plain.EmergencyMargin);
        return v => new AuthorizationParameters
        {
            Refusal = refusal[v],
            SeverityWeight = severity[v],
            SupportWeight = support[v],
            BurdenWeight = burden[v],
            SuperMajority = super[v],
            WithoutMandate = mandate[v],
            HoldsBack = holds[v],
            TryAgain = again[v],
            Tries = tries[v],
            Shrink = shrink[v],
            EmergencyMargin = margin[v],
        };
    });
}
