namespace CrisisSim.Scenarios;

internal static class BodyShape
{
    private static readonly Body Defaults = new();

    private const string Spread = "half to twice, as the meetings on record spread";

    public static readonly Shape<Body> Shape =
        new("body", "The body of a text, at the ordinary pace and over an open armed attack.", o =>
    {
        Field<bool?> standing = o
            .YesNo("standing", "Whether it sits permanently; without it as the alliance's council.")
            .Optional();
        Field<Distribution?> convene = Time(o, "convene",
            "Time from request to first meeting; without it as the alliance's council.");
        Field<Distribution?> urgent = Time(o, "convene_urgent",
            "The same over an open armed attack; without it the ordinary pace.");
        Field<Distribution?> round = Time(o, "round_urgent",
            "Time between rounds over an open armed attack; without it the ordinary pace.");
        Field<Distribution?> silence = Time(o, "silence_urgent",
            "The silence period over an open armed attack; without it the ordinary period.");
        Field<IReadOnlyList<ReplyKind>> offers = o
            .List("offers",
                "The replies that the body itself can adopt; without it every level, and what bodies adopt besides. What "
                    + "it lacks, members adopt by themselves or through another body.",
                new EnumKind<ReplyKind>(EnumWords<ReplyKind>.All))
            .Empty();
        Field<double?> heads = o
            .Rung("heads_from",
                "Severity, as the attacked member sees it, from which heads of state and government sit in the body in place "
                    + "of their ambassadors; without it they never do.")
            .Chosen("a provision of the text")
            .Optional();
        QuantityField<Distribution> later = o
            .RandomDuration("heads_convene", "Time by which a sitting of heads comes later than one of ambassadors.")
            .Plausible(0, 72, "from a body of heads, whose hours are its own, to a summit that is flown to")
            .Default(Defaults.HeadsConvene, Grade.Judged);
        o.Question(v => heads[v] is null && v.File?.Find("heads_convene") is not null
            ? "'heads_convene' does nothing because no 'heads_from' says when heads sit"
            : null);
        o.Question(v => heads[v] is not null && offers[v].Count > 0
                && !offers[v].Any(reply => reply >= ReplyKind.Reinforcement)
            ? "'heads_from' does little because the body 'offers' no force that heads could decide on"
            : null);
        return v => new Body
        {
            Standing = standing[v],
            Offers = offers[v].Count > 0 ? offers[v] : null,
            Convene = convene[v],
            ConveneUrgent = urgent[v],
            RoundUrgent = round[v],
            SilenceUrgent = silence[v],
            HeadsFrom = heads[v],
            HeadsConvene = later[v],
        };
    });

    private static Field<Distribution?> Time(Rows o, string key, string doc) =>
        o.RandomDuration(key, doc).TimesOrOver(2, Spread).Optional();
}

internal static class ProcedureShape
{
    private static readonly Procedure Defaults = new();

    public static readonly Shape<Procedure> Shape = new("decision", "Who may call, how it is decided.", o =>
    {
        o.Ranges("from six hours in a crisis to the four days of February 2003");
        Field<DecisionRule> rule = o
            .Field("rule", "How members turn their views into a decision.", new DecisionRuleKind())
            .Default(Defaults.Rule.Key);
        Field<string?> leader = o
            .Reference("leader", "The member that decides under 'lead_state'.", RootKeys.Members)
            .Optional();
        QuantityField<Distribution> period = o
            .RandomDuration("period", "The silence period under 'silence'.")
            .Plausible(6, 96)
            .Default(Defaults.SilencePeriod, Grade.Judged);
        QuantityField<int> callers = o
            .Integer("callers", "Members other than the attacked one that can call a consultation together.", "members")
            .AtLeast(1)
            .Chosen("a provision of the text")
            .Default(Defaults.Callers);
        QuantityField<double> majority = o
            .Number("majority", "Share of the votes cast that carries under 'qualified_majority'.")
            .Above(0)
            .AtMost(1)
            .Chosen("a provision of the text")
            .Default(Defaults.Majority, Grade.Sourced,
                "two thirds, Inter-American Treaty of Reciprocal Assistance, Art. 17");
        Field<Distribution?> panel = o
            .RandomDuration("panel",
                "Time that a dispute panel takes to give one reading for all at deadlock; without it there is "
                    + "no panel.")
            .TimesOrOver(2, "half to twice; no alliance has such a panel")
            .Optional();
        Field<bool> parallel = o
            .YesNo("parallel_authorization",
                "Whether cabinets and committees begin on their own conviction, beside the consultation.")
            .Default(Defaults.ParallelAuthorization);
        Field<bool> advance = o
            .YesNo("advance_consent",
                "Whether parliaments have consented beforehand to forms that the text lists, so that their vote "
                    + "comes after.")
            .Default(Defaults.AdvanceConsent);
        Field<double?> suspended = o
            .Number("suspended_from",
                "The tie to the attacker ('tie_to_attacker') from which a member has no vote while the crisis lasts; "
                    + "without it all keep theirs.")
            .Above(0)
            .AtMost(1)
            .Chosen("a provision of the text")
            .Optional();
        Field<bool> union = o
            .YesNo("with_union",
                "Whether the text settles beforehand with the unions of its members ('union') what these take together, "
                    + "so that it takes effect sooner.")
            .Default(Defaults.WithUnion);
        o.Question(v => suspended[v] is { } from && !TextCompany.Any(v.File, member => TextCompany.TieOf(member) >= from)
            ? FormattableString.Invariant($"'suspended_from: {from}' does nothing because no member has a ")
                + "'tie_to_attacker' as high as that"
            : null);
        o.Question(v => union[v] && !TextCompany.Any(v.File, member => member.Find("union") is not null)
            ? "'with_union' does nothing because no member states a 'union'"
            : null);
        o.Require(v => !rule[v].NeedsLeader || leader[v] is not null, rule,
            "rule 'lead_state' needs a 'leader': the member that decides");
        return v => new Procedure
        {
            Rule = rule[v],
            Leader = leader[v],
            SilencePeriod = period[v],
            Callers = callers[v],
            Majority = majority[v],
            Panel = panel[v],
            ParallelAuthorization = parallel[v],
            AdvanceConsent = advance[v],
            SuspendedFrom = suspended[v],
            WithUnion = union[v],
        };
    });
}
