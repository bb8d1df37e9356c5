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
        Field<EscalationParameters> escalation = o
            .Field("escalation", "M11: escalation, accidents, settlement.", EscalationShape.Shape)
            .Defaults();
        Field<ResponseParameters> responses = o
            .Field("responses", "M12: response options.", ResponsesShape.Shape)
            .Defaults();
        Field<ProvocationParameters> provocation = o
            .Field("provocation", "M15: provocation by the protected member.", ProvocationShape.Shape)
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
            Escalation = escalation[v],
            Responses = responses[v],
            Provocation = provocation[v],
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
            .Default(Defaults.OnTheSpot);
        QuantityField<double> warning = o
            .Probability("warning_noticed",
                "Probability that a member of full intelligence quality notices warning before the act.")
            .Default(Defaults.WarningNoticed);
        return v => new DetectionParameters { Delay = delay[v], OnTheSpot = spot[v], WarningNoticed = warning[v] };
    });
}

internal static class ReadinessShape
{
    private static readonly ReadinessParameters Defaults = new();

    public static readonly Shape<ReadinessParameters> Shape = new("readiness", "Parameters of M7, readiness.", o =>
    {
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
            .Default(Defaults.Correlation, Grade.Judged);
        QuantityField<double> lateness = o
            .Number("lateness", "Lateness of a unit that misses its notice: up to this share of the notice more.")
            .AtLeast(0)
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

internal static class CampaignShape
{
    private static readonly CampaignParameters Defaults = new();

    public static readonly Shape<CampaignParameters> Shape = new("campaign", "Parameters of M9, the campaign.", o =>
    {
        QuantityField<double> local = o
            .Number("local_strength", "Force of the attacked member, in brigade equivalents.", "brigades")
            .AtLeast(0)
            .Default(Defaults.LocalStrength);
        QuantityField<double> effective = o
            .Number("effective", "Ratio of opposing to attacking force at which the attack stops.")
            .Above(0)
            .Plausible(0.33, 1)
            .Default(Defaults.Effective, Grade.Judged);
        QuantityField<double> retake = o
            .Number("retake", "Ratio at which the alliance can retake what was lost.")
            .Above(0)
            .Plausible(1, 3)
            .Default(Defaults.Retake, Grade.Judged);
        QuantityField<double> opposition = o
            .Number("opposition", "Exponent of opposition in the rate of progress.")
            .Above(0)
            .Default(Defaults.Opposition);
        QuantityField<double> attrition = o
            .Number("attrition", "Share of both sides' engaged force lost a day while fighting goes on; 0 is off.")
            .AtLeast(0)
            .Below(1)
            .Default(Defaults.Attrition);
        QuantityField<Distribution> counter = o
            .RandomDuration("counter_offensive", "Time of a counter-offensive.")
            .Default(Defaults.CounterOffensive);
        QuantityField<Distribution> acceptance = o
            .RandomDuration("acceptance",
                "Time after which an alliance that cannot retake the objective accepts its loss.")
            .Default(Defaults.Acceptance);
        return v => new CampaignParameters
        {
            LocalStrength = local[v],
            Effective = effective[v],
            Retake = retake[v],
            Opposition = opposition[v],
            Attrition = attrition[v],
            CounterOffensive = counter[v],
            Acceptance = acceptance[v],
        };
    });
}

internal static class EscalationShape
{
    private static readonly EscalationParameters Defaults = new();

    public static readonly Shape<EscalationParameters> Shape =
        new("escalation", "Parameters of M11, escalation, accidents and settlement.", o =>
    {
        QuantityField<double> rate = o
            .Number("accident_rate",
                "Hazard per hour of general war by accident at rung 6, without contact or alert; 0 switches "
                    + "accidents off.")
            .AtLeast(0)
            .Plausible(0, 1e-4)
            .Default(Defaults.AccidentRate, Grade.Judged);
        QuantityField<double> slope = o
            .Number("accident_slope", "Slope of the logarithm of that hazard, per rung.")
            .Plausible(0.3, 1.2)
            .Default(Defaults.AccidentSlope, Grade.Judged);
        QuantityField<double> contact = o
            .Number("contact", "Weight of contact: allied force in theatre, as a share of what would stop the attack.")
            .AtLeast(0)
            .Plausible(0, 3)
            .Default(Defaults.Contact, Grade.Judged);
        QuantityField<double> alert = o
            .Number("alert", "Weight of alert: share of the allies whose forces are alerted.")
            .AtLeast(0)
            .Plausible(0, 2)
            .Default(Defaults.Alert, Grade.Judged);
        QuantityField<double> prevent = o
            .Number("channels_prevent", "Share of accidents that open channels would prevent, were they perfect.")
            .Between(0, 1)
            .Plausible(0, 0.8)
            .Default(Defaults.ChannelsPrevent, Grade.Judged);
        QuantityField<double> channels = o
            .Number("channels", "How open the channels between the sides are.")
            .Between(0, 1)
            .Plausible(0.1, 0.9)
            .Default(Defaults.Channels, Grade.Judged);
        QuantityField<double> reply = o
            .Rungs("reply", "Rungs by which allied force in combat raises the conflict: a reply in proportion.")
            .AtLeast(0)
            .Plausible(0, 1)
            .Default(Defaults.Reply, Grade.Judged);
        QuantityField<double> settlement = o
            .Number("settlement_rate",
                "Hazard per hour of a settlement in a full stalemate after the first month, channels half open.")
            .AtLeast(0)
            .Plausible(3e-4, 1.5e-3)
            .Default(Defaults.SettlementRate, Grade.Judged, "upper bound, from the duration of militarized disputes");
        QuantityField<double> unsettled = o
            .Number("unsettled", "The same while the matter is not at a stand, as a share.")
            .Between(0, 1)
            .Plausible(0.1, 1)
            .Default(Defaults.Unsettled, Grade.Judged);
        return v => new EscalationParameters
        {
            AccidentRate = rate[v],
            AccidentSlope = slope[v],
            Contact = contact[v],
            Alert = alert[v],
            ChannelsPrevent = prevent[v],
            Channels = channels[v],
            Reply = reply[v],
            SettlementRate = settlement[v],
            Unsettled = unsettled[v],
        };
    });
}

internal static class InterpretationShape
{
    private static readonly InterpretationParameters Defaults = new();

    private static readonly Domain[] Judged = [Domain.Land, Domain.Air, Domain.Sea, Domain.Cyber, Domain.Hybrid];

    private static readonly Shape<PerDomain<double>> SeveritySpread = ByDomain.Numbers("severity spread",
        "Spread of the severity that members see, by domain.", Defaults.SeveritySpread, (0.5, 2, Judged));

    public static readonly Shape<InterpretationParameters> Shape =
        new("interpretation", "Parameters of M3, interpretation of the trigger.", o =>
    {
        QuantityField<double> vague = o
            .Rungs("spread_vague", "Spread of readings under wholly vague words.")
            .Above(0)
            .Plausible(0.6, 2)
            .Default(Defaults.SpreadVague, Grade.Judged);
        QuantityField<double> precise = o
            .Rungs("spread_precise", "Spread of readings under wholly exact words.")
            .Above(0)
            .Plausible(0.1, 0.6)
            .Default(Defaults.SpreadPrecise, Grade.Judged);
        QuantityField<double> bias = o
            .Rungs("bias_spread", "Spread over governments of the habitual bias; a new government draws its own.")
            .AtLeast(0)
            .Plausible(0.3, 1.2)
            .Default(Defaults.BiasSpread, Grade.Judged);
        QuantityField<double> common = o
            .Number("common_reading", "Share of the variance of readings that is common to the alliance.")
            .Between(0, 1)
            .Plausible(0.1, 0.8)
            .Default(Defaults.CommonReading, Grade.Judged);
        Field<PerDomain<double>> severity = o
            .Field("severity_spread", "Spread of the severity that members see, in rungs.", SeveritySpread)
            .Defaults();
        QuantityField<double> seen = o
            .Number("common_severity", "Share of the variance of seen severity that is common to the alliance.")
            .Between(0, 1)
            .Default(Defaults.CommonSeverity);
        QuantityField<double> audience = o
            .Rungs("audience_spread", "Spread of a parliament's or staff's reading about its government's.")
            .AtLeast(0)
            .Default(Defaults.AudienceSpread);
        return v => new InterpretationParameters
        {
            SpreadVague = vague[v],
            SpreadPrecise = precise[v],
            BiasSpread = bias[v],
            CommonReading = common[v],
            SeveritySpread = severity[v],
            CommonSeverity = seen[v],
            AudienceSpread = audience[v],
        };
    });
}

internal static class AuthorizationParametersShape
{
    private static readonly AuthorizationParameters Defaults = new();

    public static readonly Shape<AuthorizationParameters> Shape =
        new("authorization", "Parameters of M5, domestic authorization.", o =>
    {
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
            .Default(Defaults.SeverityWeight);
        QuantityField<double> support = o
            .Number("support_weight", "Weight of public support above one half, log-odds for the whole way.")
            .Default(Defaults.SupportWeight);
        QuantityField<double> burden = o
            .Number("burden_weight", "Weight of the burden, log-odds from none to full.")
            .Default(Defaults.BurdenWeight);
        QuantityField<double> super = o
            .Number("super_majority", "Log-odds that a super-majority adds to refusal.")
            .Default(Defaults.SuperMajority);
        QuantityField<double> mandate = o
            .Number("without_mandate", "Log-odds that acting without the alliance's decision adds to refusal.")
            .Default(Defaults.WithoutMandate);
        QuantityField<double> holds = o
            .Probability("holds_back", "Probability that a government which sees a vote lost does not table it.")
            .Default(Defaults.HoldsBack);
        QuantityField<Distribution> again = o
            .RandomDuration("try_again", "Time before it tries again.")
            .Default(Defaults.TryAgain);
        QuantityField<int> tries = o.Integer("tries", "How often it tries again.").AtLeast(0).Default(Defaults.Tries);
        QuantityField<double> shrink = o
            .Number("shrink", "Factor on what it asks for at each new try.")
            .Above(0)
            .AtMost(1)
            .Default(Defaults.Shrink);
        QuantityField<double> margin = o
            .Rungs("emergency_margin", "Rungs above the line from which an emergency route is open.")
            .Default(Defaults.EmergencyMargin);
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
