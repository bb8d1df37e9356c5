using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// A text that takes some provisions from another. Everything that a provision says moves together, in all domains: so
/// whatever is taken over, a line to consult stays below its line to assist and a lead state keeps its leader, and
/// every mixture of two legal texts is a legal text.
/// </summary>
public static class MixedText
{
    /// <summary>
    /// The text with provisions of another in place of its own; the name, the words and all other provisions stay.
    /// </summary>
    public static Declaration Mix(Declaration from, Declaration to, IEnumerable<Provision> taken)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return taken.Aggregate(from, (text, provision) => With(text, to, provision));
    }

    private static Declaration With(Declaration text, Declaration other, Provision provision) => provision switch
    {
        Provision.Threshold =>
            Each(text, other,
                (own, its) => own with
                {
                    ConsultAt = its.ConsultAt,
                    MeasuresAt = its.MeasuresAt,
                    AssistAt = its.AssistAt,
                }),
        Provision.Precision => Each(text, other, (own, its) => own with { Precision = its.Precision }),
        Provision.Forms =>
            Each(text, other,
                (own, its) => own with { Lists = its.Lists, Excepts = its.Excepts, Cumulative = its.Cumulative }),
        Provision.Area => Each(text, other, (own, its) => own with { Areas = its.Areas }) with
        {
            Consultation = other.Consultation,
            Measures = text.Measures with { Areas = other.Measures.Areas },
        },
        Provision.GeneralClause => Each(text, other, (own, its) => own with { GeneralClause = its.GeneralClause }),
        Provision.Proof => Each(text, other, (own, its) => own with { Prove = its.Prove }),
        Provision.Obligation => text with
        {
            Obligation = other.Obligation,
            Measures = text.Measures with { Obligation = other.Measures.Obligation },
            OnlyAgainst = other.OnlyAgainst,
            AgainstOthers = other.AgainstOthers,
        },
        Provision.Condition => text with { OnlyIfUnprovoked = other.OnlyIfUnprovoked },
        Provision.Procedure => text with
        {
            Procedure = other.Procedure,
            Individually = other.Individually,
            Waits = other.Waits,
            Body = other.Body,
        },
        Provision.Limits => text with { Limits = other.Limits },
        Provision.Verification => text with { Verification = other.Verification },
        Provision.Delegation => text with { Delegated = other.Delegated },
        Provision.Pledges => text with { Pledges = other.Pledges },
        Provision.Conduct => text with { Conduct = other.Conduct },
        Provision.Governance => text with { Governance = other.Governance },
        _ => throw new ArgumentOutOfRangeException(nameof(provision), provision, "A text has no such provision."),
    };

    private static Declaration Each(Declaration text, Declaration other, Func<Trigger, Trigger, Trigger> taken) =>
        text with
        {
            Triggers =
            new([.. Enum.GetValues<Domain>().Select(domain => taken(text.Triggers[domain], other.Triggers[domain]))]),
        };
}
