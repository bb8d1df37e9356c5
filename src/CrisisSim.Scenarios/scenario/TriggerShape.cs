namespace CrisisSim.Scenarios;

internal static class TriggerShape
{
    public const string Lists = "lists";

    private static readonly Trigger Plain = new();

    private static readonly Choices<Element> Elements = new([Element.Act, Element.Author, Element.Intent, Element.Gravity]);

    public static readonly Shape<Trigger> Shape = new("trigger", "When the text bites, in one domain.", o =>
    {
        var consult = o.Rung("consult_at", "Severity at which any member may ask for consultation.").Default(Plain.ConsultAt, Grade.Judged, range: (2, 4));
        var assist = o.Rung("assist_at", "Severity at which assistance is owed.").Default(Plain.AssistAt, Grade.Judged, range: (4.5, 6.5));
        var precision = o.Number("precision", "How little two competent lawyers would differ on the text.").Between(0, 1).Default(Plain.Precision);
        var clause = o.Number("general_clause", "How far a general clause covers forms that the list leaves out.").Between(0, 1).Default(Plain.GeneralClause);
        var cumulative = o.Number("cumulative", "How far the text counts several acts together, though none would suffice alone.").Between(0, 1).Default(Plain.Cumulative);
        var lists = o.List(Lists, "Forms of attack that the text lists; none: it speaks of attack in general.", new TextKind()).Empty();
        var excepts = o.List("excepts", "Forms of attack that the text excepts, whatever its list and its general clause say.", new TextKind()).Empty();
        var areas = o.List("areas", "Areas in which the text applies; none: everywhere.", new TextKind()).Empty();
        var prove = o.List("prove", "What must be proved, each by evidence of its own.", new ChoiceKind<Element>(Elements)).Default("[act]");
        o.Require(v => consult[v] <= assist[v], consult, "'consult_at' must not lie above 'assist_at'");
        return v => new Trigger
        {
            ConsultAt = consult[v],
            AssistAt = assist[v],
            Precision = precision[v],
            GeneralClause = clause[v],
            Cumulative = cumulative[v],
            Lists = lists[v],
            Excepts = excepts[v],
            Areas = areas[v],
            Prove = prove[v].Aggregate(Element.None, (all, one) => all | one),
        };
    });
}
