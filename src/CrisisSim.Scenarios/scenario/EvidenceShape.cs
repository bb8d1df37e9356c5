namespace CrisisSim.Scenarios;

internal static class EvidenceShape
{
    private static readonly EvidenceParameters Defaults = new();

    private static readonly Domain[] Judged = [Domain.Land, Domain.Air, Domain.Cyber, Domain.Hybrid];

    private static readonly Shape<PerDomain<double>> Rate =
        ByDomain.Numbers("report rate", "Reports per hour, by domain.", Defaults.Rate, (0.3, 3, Judged),
            EvidenceParameters.MostReports);

    private static readonly Shape<PerDomain<double>> Strength = ByDomain.Numbers("report strength",
        "Weight of one report, by domain.", Defaults.Strength, (2 / 3.0, 4 / 3.0, Judged), 10);

    private static readonly Shape<PerDomain<double>> Prior =
        ByDomain.Define("prior", "Probability before the first report, by domain.", (o, word, domain) =>
        o
            .Probability(word, $"Where the domain is {word}.")
            .Above(0)
            .Below(1)
            .MoreOrLess(0.2, "for a form that nobody has coded; a fifth either way")
            .Default(Defaults.Prior[domain], Grade.Judged));

    public static readonly Shape<EvidenceParameters> Shape =
        new("evidence", "Parameters of M2, evidence and attribution.", o =>
    {
        o.Ranges("no series of reports is public; each from a case that is nearly clear to one that stays dim");
        Field<PerDomain<double>> rate = o
            .Field("rate", "Reports per hour to a member of full intelligence quality.", Rate)
            .Defaults();
        Field<PerDomain<double>> strength = o
            .Field("strength", "Weight of one report, in standard deviations between its two means.", Strength)
            .Defaults();
        Field<PerDomain<double>> prior = o
            .Field("prior",
                "Probability given to each thing to be proved before the first report, where the form says none.",
                Prior)
            .Defaults();
        QuantityField<double> spread = o
            .Number("rate_spread", "Standard deviation over crises of the logarithm of the report rate.")
            .Between(0, 5)
            .Plausible(0.5, 1.5)
            .Default(Defaults.RateSpread, Grade.Judged);
        QuantityField<double> shared = o
            .Number("shared_error", "Share of a report's variance that is one error common to all members.")
            .AtLeast(0)
            .Below(1)
            .Plausible(0.1, 0.7)
            .Default(Defaults.SharedError, Grade.Judged);
        QuantityField<double> own = o
            .Number("member_error", "Share of a report's variance that is one error of the member.")
            .AtLeast(0)
            .Below(1)
            .Plausible(0, 0.3, "from none to as much as is common to all")
            .Default(Defaults.MemberError);
        QuantityField<double> elements = o
            .Number("element_correlation",
                "Correlation between elements of the error common to all: what misleads on the act misleads on its "
                    + "author too.")
            .Between(0, 1)
            .Plausible(0, 0.9, "from elements that mislead apart to elements that mislead as one")
            .Default(Defaults.ElementCorrelation);
        QuantityField<double> discount = o
            .Number("discount", "Discount of a report for common sources.")
            .Above(0)
            .AtMost(1)
            .Plausible(0.2, 1)
            .Default(Defaults.Discount, Grade.Judged);
        QuantityField<double> standard = o
            .Probability("standard", "Standard of proof.")
            .Above(0.5)
            .Below(1)
            .Plausible(0.75, 0.99)
            .Default(Defaults.Standard, Grade.Judged);
        QuantityField<double> vague = o
            .Number("standard_spread_vague",
                "Logit spread over members of the standard of proof under wholly vague words.")
            .AtLeast(0)
            .Plausible(0, 1.2)
            .Default(Defaults.StandardSpreadVague, Grade.Judged);
        QuantityField<double> precise = o
            .Number("standard_spread_precise", "The same under wholly exact words.")
            .AtLeast(0)
            .Plausible(0, 1.2)
            .Default(Defaults.StandardSpreadPrecise, Grade.Judged);
        QuantityField<double> dismissal = o
            .Probability("dismissal", "Standard for dismissing the hypothesis.")
            .Above(0.5)
            .Below(1)
            .Plausible(0.9, 0.999, "from the standard of proof itself to one error in a thousand")
            .Default(Defaults.Dismissal);
        QuantityField<double> word = o
            .Number("victim_word",
                "What the dossier of an attacked member that is convinced adds to each ally's, on every element, "
                    + "log-odds.")
            .AtLeast(0)
            .Plausible(1, 4, "from a word worth a doubtful report to one that nearly settles the matter")
            .Default(Defaults.VictimWord, Grade.Judged);
        QuantityField<double> balance = o
            .Probability("balance", "Balance of evidence that convinces when a limit forces a judgement.")
            .Above(0)
            .Below(1)
            .Plausible(0.55, 0.85, "from a little more likely than not to the ordinary standard")
            .Default(Defaults.Balance);
        QuantityField<double> carried = o
            .Number("carried_over",
                "Share of what was learnt on an earlier incident that counts for the same hand in a later one.")
            .Between(0, 1)
            .Plausible(0, 1)
            .Default(Defaults.CarriedOver, Grade.Judged);
        o.Require(v => shared[v] + own[v] < 1, shared,
            "'shared_error' and 'member_error' are shares of one variance; together they must stay below 1");
        return v => new EvidenceParameters
        {
            Rate = rate[v],
            Strength = strength[v],
            Prior = prior[v],
            RateSpread = spread[v],
            SharedError = shared[v],
            MemberError = own[v],
            ElementCorrelation = elements[v],
            Discount = discount[v],
            Standard = standard[v],
            StandardSpreadVague = vague[v],
            StandardSpreadPrecise = precise[v],
            Dismissal = dismissal[v],
            VictimWord = word[v],
            Balance = balance[v],
            CarriedOver = carried[v],
        };
    });
}
