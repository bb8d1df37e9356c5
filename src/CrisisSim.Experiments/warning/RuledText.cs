using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// A text and the rule by which the alliance answers: alliance voting rules are classifiers of attack and no attack
/// (Aambø 2026).
/// </summary>
/// <param name="Written">The text as written.</param>
/// <param name="Rule">The rule under which it is tried.</param>
public sealed record RuledText(Declaration Written, DecisionRule Rule)
{
    /// <summary>Whether the rule is the text's own.</summary>
    public bool IsOwn => Rule == Written.Procedure.Rule;

    /// <summary>
    /// The member that decides where the rule is a lead state's: the text's own, or else the most influential ally; the
    /// first of equals.
    /// </summary>
    public static string? LeaderOf(Declaration written, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(scenario);
        return written.Procedure.Leader
            ?? scenario.Members.Where(m => m.Name != scenario.Victim).MaxBy(m => m.Influence)?.Name;
    }

    /// <summary>
    /// The text under its own rule and the others that make sense: none other where the text promises nothing, no
    /// standing order where it promises only to talk, no lead state where there is no ally to lead.
    /// </summary>
    public static IReadOnlyList<RuledText> Sensible(Declaration written, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(written);
        DecisionRule own = written.Procedure.Rule;
        if (written.Obligation <= Obligation.None) return [new RuledText(written, own)];
        return
        [
            new RuledText(written, own),
            .. DecisionRules.All
                .Where(rule => rule != own)
                .Where(rule => !rule.NeedsPromise || written.Obligation > Obligation.ConsultOnly)
                .Where(rule => !rule.NeedsLeader || LeaderOf(written, scenario) is not null)
                .Select(rule => new RuledText(written, rule)),
        ];
    }

    /// <summary>The text under the rule, every line of its triggers moved by so many rungs.</summary>
    internal Declaration At(double shift, Scenario scenario) => Written with
    {
        Procedure = Written.Procedure with
        {
            Rule = Rule,
            Leader = Rule.NeedsLeader ? LeaderOf(Written, scenario) : Written.Procedure.Leader
        },
        Triggers = new([.. Enum.GetValues<Domain>().Select(domain => Moved(Written.Triggers[domain], shift))]),
    };

    private static Trigger Moved(Trigger trigger, double shift) => trigger with
    {
        ConsultAt = trigger.ConsultAt + shift,
        MeasuresAt = trigger.MeasuresAt + shift,
        AssistAt = trigger.AssistAt + shift,
    };
}
