namespace CrisisSim.Scenarios;

internal static class MechanismsShape
{
    public static readonly Shape<MechanismParameters> Shape = new("model", "Parameters of the mechanisms.", o =>
    {
        Field<DetectionParameters> detection = o
            .Field("detection", "M1: noticing the act.", DetectionShape.Shape)
            .Defaults();
        Field<EvidenceParameters> evidence = o
            .Field("evidence", "M2: evidence and attribution.", EvidenceShape.Shape)
            .Defaults();
        Field<InterpretationParameters> interpretation = o
            .Field("interpretation", "M3: reading the trigger.", InterpretationShape.Shape)
            .Defaults();
        Field<ConsultationParameters> consultation = o
            .Field("consultation", "M4: consultation and collective decision.", ConsultationShape.Shape)
            .Defaults();
        Field<AuthorizationParameters> authorization = o
            .Field("authorization", "M5: domestic authorization.", AuthorizationParametersShape.Shape)
            .Defaults();
        Field<ContributionParameters> contribution = o
            .Field("contribution", "M6: how much of its pledge a member sends.", ContributionShape.Shape)
            .Defaults();
        Field<ReadinessParameters> readiness = o.Field("readiness", "M7: readiness.", ReadinessShape.Shape).Defaults();
        Field<CampaignParameters> campaign = o.Field("campaign", "M9: the campaign.", CampaignShape.Shape).Defaults();
        Field<AdversaryParameters> adversary = o
            .Field("adversary", "M10: the attacker in the crisis.", AdversaryShape.Shape)
            .Defaults();
        Field<HarmParameters> harm = o
            .Field("harm", "M9 where no ground is at stake: harm, and giving way to it.", HarmShape.Shape)
            .Defaults();
        Field<EscalationParameters> escalation = o
            .Field("escalation", "M11: escalation, accidents, settlement.", EscalationShape.Shape)
            .Defaults();
        Field<ResponseParameters> responses = o
            .Field("responses", "M12: response options.", ResponsesShape.Shape)
            .Defaults();
        Field<ProvocationParameters> provocation = o
            .Field("provocation", "M15: provocation by the protected member.", ProvocationShape.Shape)
            .Defaults();
        Field<MemoryParameters> memory = o
            .Field("memory", "M16: what is remembered of a promise.", MemoryShape.Shape)
            .Defaults();
        Field<DriftParameters> drift = o.Field("drift", "M14: over the years.", DriftShape.Shape).Defaults();
        Field<ChoiceParameters> choice = o
            .Field("choice", "M13: the attacker's choice before the act.", ChoiceShape.Shape)
            .Defaults();
        return v => new MechanismParameters
        {
            Detection = detection[v],
            Evidence = evidence[v],
            Interpretation = interpretation[v],
            Consultation = consultation[v],
            Authorization = authorization[v],
            Contribution = contribution[v],
            Readiness = readiness[v],
            Campaign = campaign[v],
            Adversary = adversary[v],
            Harm = harm[v],
            Escalation = escalation[v],
            Responses = responses[v],
            Provocation = provocation[v],
            Memory = memory[v],
            Drift = drift[v],
            Choice = choice[v],
        };
    });
}

internal static class ProvocationShape
{
    private static readonly ProvocationParameters Defaults = new();

    public static readonly Shape<ProvocationParameters> Shape =
        new("provocation", "Parameters of M15, provocation by the protected member.", o =>
    {
        o.Ranges("the few studies of protected states that provoke give a sign and no size");
        QuantityField<double> usual =
            o.Probability("base",
                "Probability that the protected member provokes where being backed is as likely as not.")
            .Plausible(0.01, 0.15).Default(Defaults.Base, Grade.Judged);
        QuantityField<double> belief =
            o.Number("belief_weight",
                "Weight of its belief of being backed: ln factor between certainty of being left alone and of "
                    + "being backed.")
            .AtLeast(0).Plausible(0, 2.5).Default(Defaults.BeliefWeight, Grade.Judged);
        return v => new ProvocationParameters { Base = usual[v], BeliefWeight = belief[v] };
    });
}

internal static class DetectionShape
{
    private static readonly DetectionParameters Defaults = new();

    private static readonly Domain[] Judged = [Domain.Land, Domain.Air, Domain.Sea, Domain.Cyber, Domain.Hybrid];

    private static readonly Shape<PerDomain<Distribution>> Delay =
        ByDomain.Define("detection delay", "Time until the act is noticed, by domain.", (o, word, domain) =>
        o
            .RandomDuration(word, $"Where the domain is {word}.")
            .TimesOrOver(3, "no series of first notices is public; a third to three times")
            .Default(Defaults.Delay[domain], Judged.Contains(domain) ? Grade.Judged : Grade.Assumed));

    public static readonly Shape<DetectionParameters> Shape = new("detection", "Parameters of M1, detection.", o =>
    {
        Field<PerDomain<Distribution>> delay = o
            .Field("delay",
                "Time until a member of full intelligence quality notices the act; divided by the member's quality.",
                Delay)
            .Defaults();
        QuantityField<double> spot = o
            .Number("on_the_spot", "How much better the attacked member sees what happens to it.")
            .AtLeast(1)
            .Plausible(1, 10, "from no better than others to ten times as fast")
            .Default(Defaults.OnTheSpot);
        QuantityField<Distribution> victim = o
            .RandomDuration("victim_notices", "Time until the attacked member notices an open act on its own soil.")
            .Plausible(0.05, 1, "a post under fire reports in minutes; an hour if posts and lines are cut")
            .Default(Defaults.VictimNotices, Grade.Judged);
        QuantityField<Distribution> told = o
            .RandomDuration("told", "Time from the victim's notice until an ally knows and believes what it is told.")
            .Plausible(0.25, 6,
                "allies knew within hours on 24 February 2022 and 10 September 2025; a night and a liaison officer "
                    + "away from his desk make it longer")
            .Default(Defaults.Told, Grade.Judged);
        QuantityField<double> warning = o
            .Probability("warning_noticed",
                "Probability that a member of full intelligence quality notices warning before the act.")
            .Plausible(0.3, 0.9, "from two warnings missed in three to one in ten")
            .Default(Defaults.WarningNoticed);
        return v => new DetectionParameters
        {
            Delay = delay[v],
            OnTheSpot = spot[v],
            VictimNotices = victim[v],
            Told = told[v],
            WarningNoticed = warning[v],
        };
    });
}

internal static class ReadinessShape
{
    private static readonly ReadinessParameters Defaults = new();

    public static readonly Shape<ReadinessParameters> Shape = new("readiness", "Parameters of M7, readiness.", o =>
    {
        o.Ranges("announced notice is known and kept notice is not");
        QuantityField<Distribution> planning = o
            .RandomDuration("planning", "Time of planning and force generation where no plan exists for the form.")
            .Plausible(0, 1440)
            .Default(Defaults.Planning, Grade.Judged);
        QuantityField<double> vigilance = o
            .Number("vigilance", "Notice left once a member is vigilant on warning, as a factor.")
            .Between(0, 1)
            .Plausible(0.6, 1)
            .Default(Defaults.Vigilance, Grade.Judged);
        QuantityField<double> alert = o
            .Number("alert", "Notice left once the alert is raised, as a factor.")
            .Between(0, 1)
            .Plausible(0.4, 0.9)
            .Default(Defaults.Alert, Grade.Judged);
        QuantityField<double> correlation = o
            .Number("correlation", "Correlation within a member of whether units meet their notice.")
            .Between(0, 1)
            .Plausible(0, 0.8, "from units that fail one by one to units that fail together")
            .Default(Defaults.Correlation, Grade.Judged);
        QuantityField<double> lateness = o
            .Number("lateness", "Lateness of a unit that misses its notice: up to this share of the notice more.")
            .AtLeast(0)
            .Plausible(0.5, 3, "half the notice more to three times it; pledges are seldom put to the test")
            .Default(Defaults.Lateness);
        return v => new ReadinessParameters
        {
            Planning = planning[v],
            Vigilance = vigilance[v],
            Alert = alert[v],
            Correlation = correlation[v],
            Lateness = lateness[v],
        };
    });
}

internal static class HarmShape
{
    private static readonly HarmParameters Defaults = new();

    private static readonly Domain[] WithoutForce = [Domain.Cyber, Domain.Space, Domain.Hybrid, Domain.Economic];

    private static readonly Shape<PerDomain<double>> Rates = WhereNoGroundIsAtStake("rate of giving way",
        "Hazard per hour at full harm and without help, by domain.", Defaults.ConcedeRate, (o, word, domain) => o
            .Number(word, $"Where the domain is {word}.", "1/h")
            .AtLeast(0)
            .Plausible(0, 2 * Defaults.ConcedeRate[domain],
                "states seldom give way to pressure without force; from never to twice as fast")
            .Default(Defaults.ConcedeRate[domain], Grade.Judged));

    private static readonly Shape<PerDomain<double>> Mending = WhereNoGroundIsAtStake("time to mend",
        "Time in which harm falls to a third once the act is over, by domain.", Defaults.Mends, (o, word, domain) => o
            .Duration(word, $"Where the domain is {word}.")
            .Above(0)
            .Plausible(Defaults.Mends[domain] / 3, Defaults.Mends[domain] * 3, "a third to three times")
            .Default(Defaults.Mends[domain], Grade.Judged));

    public static readonly Shape<HarmParameters> Shape =
        new("harm", "Parameters of M9 where no ground is at stake: harm, and giving way to it.", o =>
    {
        Field<PerDomain<double>> concede = o
            .Field("concede_rate", "Hazard at which the attacked member concedes at full harm and without help.", Rates)
            .Defaults();
        Field<PerDomain<double>> mends = o
            .Field("mends", "Time in which harm falls to a third once the act is over.", Mending)
            .Defaults();
        QuantityField<double> slows = o
            .Number("service_slows",
                "Share by which a full loss of service from space slows evidence and lengthens the hours of movement and "
                    + "command.")
            .Between(0, 1)
            .Plausible(0, 1, "from forces that train without it to forces that stand still")
            .Default(Defaults.ServiceSlows, Grade.Judged);
        return v => new HarmParameters { ConcedeRate = concede[v], Mends = mends[v], ServiceSlows = slows[v] };
    });

    private static Shape<PerDomain<double>> WhereNoGroundIsAtStake(string noun, string doc, PerDomain<double> usual,
        Func<Rows, string, Domain, QuantityField<double>> row) =>
        new(noun, doc, o =>
    {
        (Domain Domain, QuantityField<double> Field)[] rows =
            [.. WithoutForce.Select(domain => (domain, row(o, SnakeCase.From(domain), domain)))];
        return v => rows.Aggregate(usual, (all, one) => all.With(one.Domain, one.Field[v]));
    });
}
