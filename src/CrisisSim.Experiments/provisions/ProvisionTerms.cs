using CrisisSim.Kernel;
using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// Everything that a declaration says, term by term. A test holds that each property belongs to exactly one provision.
/// </summary>
internal static class ProvisionTerms
{
    public static IReadOnlyList<ProvisionTerm> All { get; } =
    [
        Term(Provision.Threshold, "Trigger.ConsultAt", "rung to consult at ({0})", t => Number(t.ConsultAt)),
        Term(Provision.Threshold, "Trigger.MeasuresAt", "rung for measures short of assistance ({0})",
            t => Number(t.MeasuresAt)),
        Term(Provision.Threshold, "Trigger.AssistAt", "rung to assist at ({0})", t => Number(t.AssistAt)),
        Term(Provision.Precision, "Trigger.Precision", "precision of the {0} trigger", t => Number(t.Precision)),
        Term(Provision.Forms, "Trigger.Lists", "forms listed ({0}):", t => List(t.Lists)),
        Term(Provision.Forms, "Trigger.Excepts", "forms excepted ({0}):", t => List(t.Excepts)),
        Term(Provision.Forms, "Trigger.Cumulative", "acts counted together ({0})", t => Number(t.Cumulative)),
        Term(Provision.Area, "Trigger.Areas", "areas ({0}):", t => List(t.Areas)),
        Term(Provision.Area, "Consultation.Areas", "consultation in other areas:", d => Further(d.Consultation.Areas)),
        Term(Provision.Area, "Measures.Areas", "measures in other areas:", d => Further(d.Measures.Areas)),
        Term(Provision.GeneralClause, "Trigger.GeneralClause", "general clause ({0})", t => Number(t.GeneralClause)),
        Term(Provision.Proof, "Trigger.Prove", "to be proved ({0}):", t => Flags(t.Prove)),
        Term(Provision.Obligation, "Obligation", "obligation", d => Names.Plain(d.Obligation)),
        Term(Provision.Obligation, "Measures.Obligation", "obligation to take measures",
            d => d.Measures.Obligation is { } measures ? Names.Plain(measures) : ""),
        Term(Provision.Obligation, "OnlyAgainst", "owed only against", d => List(d.OnlyAgainst)),
        Term(Provision.Obligation, "AgainstOthers", "obligation against others",
            d => d.OnlyAgainst.Count == 0 ? "" : Names.Plain(d.AgainstOthers)),
        Term(Provision.Condition, "OnlyIfUnprovoked", "only if unprovoked:", d => YesNo(d.OnlyIfUnprovoked)),
        Term(Provision.Procedure, "Procedure.Rule", "decision by", d => d.Procedure.Rule.Name),
        Term(Provision.Procedure, "Procedure.Leader", "led by", d => d.Procedure.Leader ?? ""),
        Term(Provision.Procedure, "Procedure.SilencePeriod", "silence period", d => Hours(d.Procedure.SilencePeriod)),
        Term(Provision.Procedure, "Procedure.Callers", "members that can call a consultation",
            d => Number(d.Procedure.Callers)),
        Term(Provision.Procedure, "Procedure.Majority", "majority", d => Number(d.Procedure.Majority)),
        Term(Provision.Procedure, "Procedure.Panel", "dispute panel within", d => Hours(d.Procedure.Panel)),
        Term(Provision.Procedure, "Procedure.ParallelAuthorization", "authorization beside the consultation:",
            d => YesNo(d.Procedure.ParallelAuthorization)),
        Term(Provision.Procedure, "Procedure.AdvanceConsent", "consent of parliaments beforehand:",
            d => YesNo(d.Procedure.AdvanceConsent)),
        Term(Provision.Procedure, "Procedure.SuspendedFrom", "no vote from a tie to the attacker of",
            d => Number(d.Procedure.SuspendedFrom)),
        Term(Provision.Procedure, "Procedure.WithUnion", "replies settled with unions of members:",
            d => YesNo(d.Procedure.WithUnion)),
        Term(Provision.Procedure, "Individually", "each may act by its own decision:",
            d => Names.Plain(d.Individually)),
        Term(Provision.Procedure, "Waits", "chance that the willing wait for the body", d => Number(d.Waits)),
        Term(Provision.Procedure, "Body.Standing", "body sits permanently:",
            d => d.Body.Standing is { } sits ? YesNo(sits) : ""),
        Term(Provision.Procedure, "Body.Offers", "body can adopt:",
            d => d.Body.Offers is { } offers ? List([.. offers.Select(Names.Plain)]) : ""),
        Term(Provision.Procedure, "Body.HeadsFrom", "heads of government sit from rung", d => Number(d.Body.HeadsFrom)),
        Term(Provision.Procedure, "Body.HeadsConvene", "their sitting later by",
            d => d.Body.HeadsFrom is null ? "" : Hours(d.Body.HeadsConvene)),
        Term(Provision.Procedure, "Body.Convene", "body meets within", d => Hours(d.Body.Convene)),
        Term(Provision.Procedure, "Body.ConveneUrgent", "body meets over an open armed attack within",
            d => Hours(d.Body.ConveneUrgent)),
        Term(Provision.Procedure, "Body.RoundUrgent", "between rounds over an open armed attack",
            d => Hours(d.Body.RoundUrgent)),
        Term(Provision.Procedure, "Body.SilenceUrgent", "silence period over an open armed attack",
            d => Hours(d.Body.SilenceUrgent)),
        Term(Provision.Limits, "Limits.Convene", "convene within", d => Hours(d.Limits.Convene)),
        new()
        {
            Provision = Provision.Limits,
            Properties = ["Limits.Decide", "Limits.DecideIn"],
            Label = _ => "decide within",
            Says = (declaration, domain) => Hours(declaration.Limits.DecideWithin(domain)),
        },
        Term(Provision.Limits, "Limits.Compliance", "chance that a limit is obeyed", d => Number(d.Limits.Compliance)),
        Term(Provision.Verification, "Verification.JointCell", "joint cell:", d => YesNo(d.Verification.JointCell)),
        Term(Provision.Verification, "Verification.DataRoom", "data room releases", d => Number(d.Verification.DataRoom)),
        Term(Provision.Verification, "Verification.SetUp", "cell set up within", d => Hours(d.Verification.SetUp)),
        Term(Provision.Verification, "Verification.Distinct", "distinct reports that reach the cell",
            d => Number(d.Verification.Distinct)),
        Term(Provision.Verification, "Verification.Standard", "standard of proof of the cell",
            d => Number(d.Verification.Standard)),
        Term(Provision.Verification, "Verification.Independent", "independent report:",
            d => YesNo(d.Verification.Independent)),
        Term(Provision.Verification, "Verification.ReportAfter", "independent report after",
            d => Hours(d.Verification.ReportAfter)),
        Term(Provision.Verification, "Verification.ReportStrength", "weight of the independent report",
            d => Number(d.Verification.ReportStrength)),
        Term(Provision.Delegation, "Delegated", "delegated:", d => Flags(d.Delegated)),
        Term(Provision.Pledges, "Pledges.Assigned", "share assigned by name", d => Number(d.Pledges.Assigned)),
        Term(Provision.Pledges, "Pledges.Inspected", "readiness inspected:", d => YesNo(d.Pledges.Inspected)),
        Term(Provision.Pledges, "Pledges.Public", "readiness schedule public:", d => YesNo(d.Pledges.Public)),
        Term(Provision.Pledges, "Pledges.Messaging", "public messaging", d => Number(d.Pledges.Messaging)),
        Term(Provision.Pledges, "Pledges.Standards", "common standards", d => Number(d.Pledges.Standards)),
        Term(Provision.Pledges, "Pledges.Supply", "supply agreed:", d => YesNo(d.Pledges.Supply)),
        Term(Provision.Pledges, "Pledges.CaveatsLifted", "caveats lifted", d => Number(d.Pledges.CaveatsLifted)),
        Term(Provision.Pledges, "Pledges.Quota", "a share of each by its means:", d => YesNo(d.Pledges.Quota)),
        Term(Provision.Pledges, "Pledges.TransitAgreed", "transit agreed:", d => YesNo(d.Pledges.TransitAgreed)),
        Term(Provision.Pledges, "Pledges.CommandAgreed", "command agreed:", d => YesNo(d.Pledges.CommandAgreed)),
        Term(Provision.Pledges, "Pledges.Costs", "costs:", d => Names.Plain(d.Pledges.Costs)),
        Term(Provision.Pledges, "Pledges.PlansFor", "plans made beforehand for", d => List(d.Pledges.PlansFor)),
        Term(Provision.Conduct, "Conduct.Proportionate", "reply in proportion:", d => YesNo(d.Conduct.Proportionate)),
        Term(Provision.Conduct, "Conduct.Channels", "channels to the other side", d => Number(d.Conduct.Channels)),
        Term(Provision.Conduct, "Conduct.Published", "findings published:", d => YesNo(d.Conduct.Published)),
        Term(Provision.Conduct, "Conduct.Ratified", "ratified by", d => Names.Plain(d.Conduct.Ratified)),
        Term(Provision.Governance, "Governance.ReviewEvery", "reviewed every", d => Years(d.Governance.ReviewEvery)),
        Term(Provision.Governance, "Governance.SinceReview", "years since the last review",
            d => Number(d.Governance.SinceReview)),
        Term(Provision.Governance, "Governance.Sunset", "expires unless renewed after",
            d => Years(d.Governance.Sunset)),
        Term(Provision.Governance, "Governance.ExitNotice", "exit at notice of", d => Years(d.Governance.ExitNotice)),
        Term(Provision.Governance, "Governance.Exercises", "exercise tempo asked for",
            d => d.Governance.Exercises is { } tempo ? Number(tempo) : ""),
        Term(Provision.Governance, "Governance.AuditEvery", "pledges audited every",
            d => Years(d.Governance.AuditEvery)),
        Term(Provision.Governance, "Governance.Lessons", "lessons of crises taken in:",
            d => YesNo(d.Governance.Lessons)),
        Term(Provision.Governance, "Governance.Rotation", "members rest after a crisis:",
            d => YesNo(d.Governance.Rotation)),
        Term(Provision.Governance, "Governance.SpendingTarget", "share of GDP to spend on defence",
            d => Number(d.Governance.SpendingTarget)),
        Term(Provision.Governance, "Governance.Admission", "admission:", d => Names.Plain(d.Governance.Admission)),
    ];

    private static ProvisionTerm Term(Provision provision, string property, string label,
        Func<Declaration, string> says) =>
        new()
        {
            Provision = provision,
            Properties = [property],
            Label = _ => label,
            Says = (declaration, _) => says(declaration),
        };

    private static ProvisionTerm Term(Provision provision, string property, string label, Func<Trigger, string> says) =>
        new()
        {
            Provision = provision,
            Properties = [property],
            Label = domain => string.Format(null, label, Names.Plain(domain)),
            Says = (declaration, domain) => says(declaration.Triggers[domain]),
        };

    private static string Number(double value) => FormattableString.Invariant($"{value}");

    private static string Number(double? value) => value is { } known ? Number(known) : "";

    private static string Hours(double? hours) => hours is { } value ? $"{Number(value)} h" : "";

    private static string Years(double? years) => years is { } value ? $"{Number(value)} years" : "";

    private static string Hours(Distribution? hours) => hours switch
    {
        null => "",
        Fixed always => Hours(always.Value),
        _ => hours.ToString(),
    };

    private static string YesNo(bool value) => value ? "yes" : "no";

    /// <summary>Order and repetition in a list mean nothing.</summary>
    private static string List(IReadOnlyList<string> of) =>
        string.Join(", ", of.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string Further(IReadOnlyList<string>? areas) =>
        areas is null ? "" : areas.Count == 0 ? "any" : List(areas);

    private static string Flags<TFlags>(TFlags flags) where TFlags : struct, Enum => string.Join(
        ", ", Enum
            .GetValues<TFlags>()
            .Where(flag => Convert.ToInt32(flag, null) != 0 && flags.HasFlag(flag))
            .Select(Names.Plain));
}
