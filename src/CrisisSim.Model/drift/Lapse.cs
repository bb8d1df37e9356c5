namespace CrisisSim.Model;

/// <summary>What is left where a text has expired.</summary>
internal static class Lapse
{
    /// <summary>
    /// A text of the same name that promises nothing: each member acts of its own accord, by the lines that the text had drawn,
    /// without list, exception or exact words.
    /// </summary>
    public static Declaration Of(Declaration text) => new()
    {
        Name = text.Name,
        Obligation = Obligation.None,
        Procedure = new Procedure { Rule = DecisionRule.Individual },
        Triggers = new PerDomain<Trigger>([.. Enum.GetValues<Domain>()
            .Select(domain => text.Triggers[domain])
            .Select(trigger => new Trigger { ConsultAt = trigger.ConsultAt, AssistAt = trigger.AssistAt, Precision = 0 })]),
    };
}
