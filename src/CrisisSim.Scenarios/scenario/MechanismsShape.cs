namespace CrisisSim.Scenarios;

internal static class MechanismsShape
{
    public static readonly Shape<MechanismParameters> Shape = new("model", "Parameters of the mechanisms.", o =>
    {
        var detection = o.Of("detection", "M1: noticing the act.", DetectionShape.Shape).Defaults();
        var evidence = o.Of("evidence", "M2: evidence and attribution.", EvidenceShape.Shape).Defaults();
        var interpretation = o.Of("interpretation", "M3: reading the trigger.", InterpretationShape.Shape).Defaults();
        var consultation = o.Of("consultation", "M4: consultation and collective decision.", ConsultationShape.Shape).Defaults();
        var authorization = o.Of("authorization", "M5: domestic authorization.", AuthorizationParametersShape.Shape).Defaults();
        var contribution = o.Of("contribution", "M6: how much of its pledge a member sends.", ContributionShape.Shape).Defaults();
        var readiness = o.Of("readiness", "M7: readiness.", ReadinessShape.Shape).Defaults();
        var campaign = o.Of("campaign", "M9: the campaign.", CampaignShape.Shape).Defaults();
        var adversary = o.Of("adversary", "M10: the attacker in the crisis.", AdversaryShape.Shape).Defaults();
        var escalation = o.Of("escalation", "M11: escalation, accidents, settlement.", EscalationShape.Shape).Defaults();
        var responses = o.Of("responses", "M12: response options.", ResponsesShape.Shape).Defaults();
        var provocation = o.Of("provocation", "M15: provocation by the protected member.", ProvocationShape.Shape).Defaults();
        var drift = o.Of("drift", "M14: over the years.", DriftShape.Shape).Defaults();
        var choice = o.Of("choice", "M13: the attacker's choice before the act.", ChoiceShape.Shape).Defaults();
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
