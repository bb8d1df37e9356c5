using CrisisSim.Kernel;
using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Everything that a declaration says, term by term. A test holds that each property belongs to exactly one provision.</summary>
internal static class ProvisionTerms
{
    public static IReadOnlyList<ProvisionTerm> All { get; } =
    [
        Of(Provision.Threshold, "Trigger.ConsultAt", "rung to consult at ({0})", t => Number(t.ConsultAt)),
        Of(Provision.Threshold, "Trigger.AssistAt", "rung to assist at ({0})", t => Number(t.AssistAt)),
        Of(Provision.Precision, "Trigger.Precision", "precision of the {0} trigger", t => Number(t.Precision)),
        Of(Provision.Forms, "Trigger.Lists", "forms listed ({0}):", t => List(t.Lists)),
        Of(Provision.Forms, "Trigger.Excepts", "forms excepted ({0}):", t => List(t.Excepts)),
        Of(Provision.Forms, "Trigger.Cumulative", "acts counted together ({0})", t => Number(t.Cumulative)),
        Of(Provision.Area, "Trigger.Areas", "areas ({0}):", t => List(t.Areas)),
        Of(Provision.GeneralClause, "Trigger.GeneralClause", "general clause ({0})", t => Number(t.GeneralClause)),
        Of(Provision.Proof, "Trigger.Prove", "to be proved ({0}):", t => Flags(t.Prove)),
        Of(Provision.Obligation, "Obligation", "obligation", d => Names.Plain(d.Obligation)),
        Of(Provision.Condition, "OnlyIfUnprovoked", "only if unprovoked:", d => YesNo(d.OnlyIfUnprovoked)),
        Of(Provision.Procedure, "Procedure.Rule", "decision by", d => Names.Plain(d.Procedure.Rule)),
        Of(Provision.Procedure, "Procedure.Leader", "led by", d => d.Procedure.Leader ?? ""),
        Of(Provision.Procedure, "Procedure.SilencePeriod", "silence period", d => Hours(d.Procedure.SilencePeriod)),
        Of(Provision.Procedure, "Procedure.Callers", "members that can call a consultation", d => Number(d.Procedure.Callers)),
        Of(Provision.Procedure, "Procedure.Majority", "majority", d => Number(d.Procedure.Majority)),
        Of(Provision.Procedure, "Procedure.Panel", "dispute panel within", d => Hours(d.Procedure.Panel)),
        Of(Provision.Procedure, "Procedure.ParallelAuthorization", "authorization beside the consultation:", d => YesNo(d.Procedure.ParallelAuthorization)),
        Of(Provision.Procedure, "Procedure.AdvanceConsent", "consent of parliaments beforehand:", d => YesNo(d.Procedure.AdvanceConsent)),
        Of(Provision.Limits, "Limits.Convene", "convene within", d => Hours(d.Limits.Convene)),
        new()
        {
            Provision = Provision.Limits,
            Properties = ["Limits.Decide", "Limits.DecideIn"],
            Label = _ => "decide within",
            Says = (declaration, domain) => Hours(declaration.Limits.DecideWithin(domain)),
        },
        Of(Provision.Limits, "Limits.Compliance", "chance that a limit is obeyed", d => Number(d.Limits.Compliance)),
        Of(Provision.Verification, "Verification.JointCell", "joint cell:", d => YesNo(d.Verification.JointCell)),
        Of(Provision.Verification, "Verification.SetUp", "cell set up within", d => Hours(d.Verification.SetUp)),
        Of(Provision.Verification, "Verification.Distinct", "distinct reports that reach the cell", d => Number(d.Verification.Distinct)),
        Of(Provision.Verification, "Verification.Standard", "standard of proof of the cell", d => Number(d.Verification.Standard)),
        Of(Provision.Verification, "Verification.Independent", "independent report:", d => YesNo(d.Verification.Independent)),
        Of(Provision.Verification, "Verification.ReportAfter", "independent report after", d => Hours(d.Verification.ReportAfter)),
        Of(Provision.Verification, "Verification.ReportStrength", "weight of the independent report", d => Number(d.Verification.ReportStrength)),
        Of(Provision.Delegation, "Delegated", "delegated:", d => Flags(d.Delegated)),
        Of(Provision.Pledges, "Pledges.Assigned", "share assigned by name", d => Number(d.Pledges.Assigned)),
        Of(Provision.Pledges, "Pledges.Inspected", "readiness inspected:", d => YesNo(d.Pledges.Inspected)),
        Of(Provision.Pledges, "Pledges.Public", "readiness schedule public:", d => YesNo(d.Pledges.Public)),
        Of(Provision.Pledges, "Pledges.Messaging", "public messaging", d => Number(d.Pledges.Messaging)),
        Of(Provision.Pledges, "Pledges.TransitAgreed", "transit agreed:", d => YesNo(d.Pledges.TransitAgreed)),
        Of(Provision.Pledges, "Pledges.CommandAgreed", "command agreed:", d => YesNo(d.Pledges.CommandAgreed)),
        Of(Provision.Pledges, "Pledges.Costs", "costs:", d => Names.Plain(d.Pledges.Costs)),
        Of(Provision.Pledges, "Pledges.PlansFor", "plans made beforehand for", d => List(d.Pledges.PlansFor)),
        Of(Provision.Governance, "Governance.ReviewEvery", "reviewed every", d => Years(d.Governance.ReviewEvery)),
        Of(Provision.Governance, "Governance.SinceReview", "years since the last review", d => Number(d.Governance.SinceReview)),
        Of(Provision.Governance, "Governance.Sunset", "expires unless renewed after", d => Years(d.Governance.Sunset)),
        Of(Provision.Governance, "Governance.ExitNotice", "exit at notice of", d => Years(d.Governance.ExitNotice)),
        Of(Provision.Governance, "Governance.Exercises", "exercise tempo asked for", d => d.Governance.Exercises is { } tempo ? Number(tempo) : ""),
    ];

    private static ProvisionTerm Of(Provision provision, string property, string label, Func<Declaration, string> says) => new()
    {
        Provision = provision,
        Properties = [property],
        Label = _ => label,
        Says = (declaration, _) => says(declaration),
    };

    private static ProvisionTerm Of(Provision provision, string property, string label, Func<Trigger, string> says) => new()
    {
        Provision = provision,
        Properties = [property],
        Label = domain => string.Format(null, label, Names.Plain(domain)),
        Says = (declaration, domain) => says(declaration.Triggers[domain]),
    };

    private static string Number(double value) => FormattableString.Invariant($"{value}");

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
    private static string List(IReadOnlyList<string> of) => string.Join(", ", of.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string Flags<TFlags>(TFlags flags) where TFlags : struct, Enum => string.Join(
        ", ", Enum.GetValues<TFlags>().Where(flag => Convert.ToInt32(flag, null) != 0 && flags.HasFlag(flag)).Select(Names.Plain));
}
