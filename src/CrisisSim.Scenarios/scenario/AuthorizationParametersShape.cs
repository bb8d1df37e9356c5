namespace CrisisSim.Scenarios;

internal static class AuthorizationParametersShape
{
    private static readonly AuthorizationParameters Defaults = new();

    public static readonly Shape<AuthorizationParameters> Shape =
        new("authorization", "Parameters of M5, domestic authorization.", o =>
    {
        o.Ranges("votes on force are few, and lost ones fewer");
        QuantityField<double> refusal = o
            .Probability("refusal",
                "Probability that one vote refuses a contested case: at the line, support one half, not framed as "
                    + "alliance duty.")
            .Above(0)
            .Below(1)
            .Plausible(0.05, 0.2)
            .Default(Defaults.Refusal, Grade.Sourced,
                "refusals in the House of Commons, 29 August 2013, and in Turkey, 1 March 2003, among contested votes");
        QuantityField<double> severity = o
            .Number("severity_weight", "Weight of each rung above the line, log-odds.")
            .Plausible(0.1, 0.8, "no vote on force is on record with its severity; sign known, size judged")
            .Default(Defaults.SeverityWeight);
        QuantityField<double> support = o
            .Number("support_weight", "Weight of public support above one half, log-odds for the whole way.")
            .Plausible(1, 4, "from a parliament that half follows the public to one that follows it closely")
            .Default(Defaults.SupportWeight);
        QuantityField<double> burden = o
            .Number("burden_weight", "Weight of the burden, log-odds from none to full.")
            .Plausible(0, 1.5, "from none to as much as the usual grounds of refusal")
            .Default(Defaults.BurdenWeight);
        QuantityField<double> tie = o
            .Number("tie_weight", "Log-odds of refusal from no tie to the attacker to an alliance with it.")
            .Plausible(0.5, 4, "odds from a factor of 1.6 to one of 55; no vote of an attacker's ally is on record")
            .Default(Defaults.TieWeight, Grade.Judged);
        QuantityField<double> spread = o
            .Number("vote_spread",
                "Standard deviation of the share of a parliament that votes yes, between votes that stand alike.")
            .Above(0)
            .Plausible(0.08, 0.25,
                "yes votes on force ran from .49 (House of Commons, 29 August 2013) to .98 (21 March 2011) over unlike "
                    + "cases; between like ones they spread less")
            .Default(Defaults.VoteSpread, Grade.Judged);
        QuantityField<double> mandate = o
            .Number("without_mandate", "Log-odds that acting without the alliance's decision adds to refusal.")
            .Plausible(0.5, 2, "odds from a factor of 1.6 to one of 7")
            .Default(Defaults.WithoutMandate);
        QuantityField<double> holds = o
            .Probability("holds_back", "Probability that a government which sees a vote lost does not table it.")
            .Plausible(0.4, 0.95, "governments seldom table what they will lose, and some did")
            .Default(Defaults.HoldsBack);
        QuantityField<Distribution> again = o
            .RandomDuration("try_again", "Time before it tries again.")
            .TimesOrOver(2, "a week at the middle; half of it to two")
            .Default(Defaults.TryAgain);
        QuantityField<int> tries = o.Integer("tries", "How often it tries again.").AtLeast(0)
            .Plausible(0, 4, "from never again to four times in one crisis")
            .Default(Defaults.Tries);
        QuantityField<double> shrink = o
            .Number("shrink", "Factor on what it asks for at each new try.")
            .Above(0)
            .AtMost(1)
            .Plausible(0.3, 0.9, "from a third of the request to nine tenths")
            .Default(Defaults.Shrink);
        QuantityField<double> margin = o
            .Rungs("emergency_margin", "Rungs above an armed attack from which an emergency route is open.")
            .Plausible(0, 1.5, "from any armed attack to an invasion alone")
            .Default(Defaults.EmergencyMargin);
        return v => new AuthorizationParameters
        {
            Refusal = refusal[v],
            SeverityWeight = severity[v],
            SupportWeight = support[v],
            BurdenWeight = burden[v],
            TieWeight = tie[v],
            VoteSpread = spread[v],
            WithoutMandate = mandate[v],
            HoldsBack = holds[v],
            TryAgain = again[v],
            Tries = tries[v],
            Shrink = shrink[v],
            EmergencyMargin = margin[v],
        };
    });
}
