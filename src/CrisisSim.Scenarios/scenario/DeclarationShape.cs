namespace CrisisSim.Scenarios;

internal static class DeclarationShape
{
    private static readonly Declaration Defaults = new() { Name = "" };

    private static readonly Catalogue Treaties = Catalogue.OfTreaties(RootKeys.Declarations);

    /// <summary>The provisions of the library, by name.</summary>
    public static readonly Catalogue Provisions =
        Catalogue.OfParts(NamedProvisions.Path, NamedProvisions.Key, "provision of the library");

    public static readonly Shape<Declaration> Shape = new("declaration", "A treaty text under study.", o =>
    {
        Field<string> title = o
            .Text("title", "What readers call it, such as 'Treaty in force'; without it, its name.")
            .Default("''");
        Field<string> head = o
            .Text("short", "What the head of a column calls it, of nine letters at most; without it, made of the title.")
            .Default("''");
        Field<string> text = o.Text("text", "The words, for the reader alone; no mechanism reads them.").Default("''");
        Field<PerDomain<Trigger>> triggers = o
            .Field("triggers", "When the text bites: 'default' for all domains, and for a domain what differs.",
                new TriggersKind())
            .Defaults();
        Field<Obligation> obligation = o
            .Choice<Obligation>("obligation", "How strongly the text binds.")
            .Default(Defaults.Obligation);
        Field<ConsultationLine> consultation = o
            .Field("consultation", "Where members promise to consult, beyond the area of assistance.",
                LineShapes.Consultation)
            .Defaults();
        Field<MeasuresLine> measures = o
            .Field("measures", "What is promised about measures short of assistance, and where.", LineShapes.Measures)
            .Defaults();
        Field<bool> unprovoked = o
            .YesNo("only_if_unprovoked",
                "Whether the obligation holds only where the attacked member did not bring the attack on itself.")
            .Default(Defaults.OnlyIfUnprovoked);
        Field<IReadOnlyList<string>> against = o
            .List("only_against",
                "The authors against whose acts alone the obligation holds; without it against anybody's.",
                FreeNameKind.Author)
            .Empty();
        Field<Obligation> others = o
            .Choice<Obligation>("against_others", "How strongly the text binds where another is the author.")
            .Default(Defaults.AgainstOthers);
        Field<IndividualAction> individually = o
            .Field("individually",
                "Whether the text itself lets each party act by its own decision, beside the body and before it; "
                    + "at_request: once the attacked member has asked, and until the body decides.",
                new IndividualActionKind())
            .Default("no");
        QuantityField<double> waits = o
            .Probability("waits",
                "Probability that a willing ally waits until the body has sat one round: what the text says of "
                    + "consulting first.")
            .Plausible(0, 0.8, "from a text that says 'forthwith' to one that says 'consult first'")
            .Default(Defaults.Waits, Grade.Judged);
        Field<Body> body = o
            .Field("body", "The body of the text, where it has one of its own.", BodyShape.Shape)
            .Defaults();
        Field<Procedure> decision = o.Field("decision", "Who calls and who decides.", ProcedureShape.Shape).Defaults();
        Field<Limits> limits = o.Field("limits", "Time limits.", LimitsShape.Shape).Defaults();
        Field<Verification> verification = o
            .Field("verification", "Establishing facts together.", VerificationShape.Shape)
            .Defaults();
        Field<IReadOnlyList<Delegation>> delegated = o
            .GatheredList("delegated", "What runs without a further decision.",
                new EnumKind<Delegation>(EnumWords<Delegation>.Flags))
            .Empty();
        Field<Pledges> pledges = o.Field("pledges", "Promises made beforehand.", PledgesShape.Shape).Defaults();
        Field<Conduct> conduct = o
            .Field("conduct", "Conduct towards the other side, and what the public at home is shown.", ConductShape.Shape)
            .Defaults();
        Field<Governance> governance = o
            .Field("governance", "How the text is kept alive over the years.", GovernanceShape.Shape)
            .Defaults();
        o.Extends("title", "short");
        o.Like(Treaties);
        o.With(Provisions);
        o.Question(v => measures[v].Obligation < obligation[v] && measures[v].Areas is null
            ? $"'measures.obligation' of {MessageText.Quoted(v.Name)} is weaker than 'obligation', which governs where "
                + "members assist, and it names no areas of its own: it does nothing"
            : null);
        return v => new Declaration
        {
            Name = v.Name,
            Title = title[v],
            Short = head[v],
            Text = text[v],
            Triggers = triggers[v],
            Obligation = obligation[v],
            Consultation = consultation[v],
            Measures = measures[v],
            OnlyIfUnprovoked = unprovoked[v],
            OnlyAgainst = against[v],
            AgainstOthers = others[v],
            Individually = individually[v],
            Waits = waits[v],
            Body = body[v],
            Procedure = decision[v],
            Limits = limits[v],
            Verification = verification[v],
            Delegated = delegated[v].Aggregate(Delegation.None, (all, one) => all | one),
            Pledges = pledges[v],
            Conduct = conduct[v],
            Governance = governance[v],
        };
    });
}

internal static class ConductShape
{
    private static readonly Conduct Defaults = new();

    public static readonly Shape<Conduct> Shape =
        new("conduct", "Conduct towards the other side, and what the public at home is shown.", o =>
    {
        Field<bool> proportionate = o
            .YesNo("proportionate", "Whether a reply has to keep to what the act calls for.")
            .Default(Defaults.Proportionate);
        Field<double?> channels = o
            .Number("channels",
                "How open the channels to the other side are that the text keeps up: hotlines, notice of exercises, "
                    + "measures of confidence; without it as 'model.escalation.channels' has them.")
            .Between(0, 1)
            .MoreOrLess(0.2, "what a channel is worth shows when it is needed")
            .Optional();
        Field<bool> published = o
            .YesNo("published", "Whether what was found is laid before parliaments and the public before they vote.")
            .Default(Defaults.Published);
        Field<Ratification> ratified = o
            .Choice<Ratification>("ratified_by", "Who has consented to the text.")
            .Default(Defaults.Ratified);
        return v => new Conduct
        {
            Proportionate = proportionate[v],
            Channels = channels[v],
            Published = published[v],
            Ratified = ratified[v],
        };
    });
}

internal static class LimitsShape
{
    private static readonly Limits Defaults = new();

    public static readonly Shape<Limits> Shape =
        new("limits", "Time limits of the procedure; what is not stated has none.", o =>
    {
        o.Ranges("no limit of this kind has been tried; from one in five obeyed to nearly all");
        Field<double?> convene = o.Duration("convene", "From request to first meeting.")
            .Chosen("a provision of the text")
            .Optional();
        Field<double?> decide = o.Duration("decide", "From the first member's conviction to the decision.")
            .Chosen("a provision of the text")
            .Optional();
        Field<IReadOnlyDictionary<Domain, double>> decideIn = o
            .Map<Domain, double>("decide_in", "Limits to decide that differ by domain.", Duration())
            .Empty();
        QuantityField<double> compliance = o
            .Probability("compliance", "Probability that a limit is obeyed.")
            .Plausible(0.2, 0.95)
            .Default(Defaults.Compliance, Grade.Judged);
        o.Question(v => convene[v] is { } meets && decide[v] is { } decides && decides < meets
            ? "'decide' is shorter than 'convene': allies would have to decide before they need to meet"
            : null);
        return v => new Limits
        {
            Convene = convene[v],
            Decide = decide[v],
            DecideIn = decideIn[v],
            Compliance = compliance[v]
        };
    });

    private static FixedQuantity<double> Duration() => new(new DurationMeasure(), value => value)
    {
        Chosen = "a provision of the text",
    };
}

internal static class VerificationShape
{
    private static readonly Verification Defaults = new();

    public static readonly Shape<Verification> Shape =
        new("verification", "How the alliance establishes facts together.", o =>
    {
        o.Ranges("from a standing cell to one that is set up in the crisis");
        Field<bool> cell = o
            .YesNo("joint_cell", "Whether a joint cell pools the distinct reports of all members into one finding.")
            .Default(Defaults.JointCell);
        QuantityField<double> room = o
            .Number("data_room",
                "Share of a member's reports that a common data room makes releasable and that tell the others "
                    + "something new; 0: there is none.")
            .Between(0, 1)
            .TimesOrOver(2, "half to twice, for what is news to the others is not known; no room stays none")
            .Default(Defaults.DataRoom);
        QuantityField<Distribution> setUp = o
            .RandomDuration("set_up", "Time until the cell works.")
            .Plausible(2, 72)
            .Default(Defaults.SetUp, Grade.Judged);
        QuantityField<double> distinct = o
            .Number("distinct", "Share of the members' reports that reach the cell and are distinct.")
            .Between(0, 1)
            .MoreOrLess(0.15, "what members hold back is not known")
            .Default(Defaults.Distinct);
        QuantityField<double> standard = o
            .Probability("standard_of_proof", "The cell's standard of proof.")
            .Above(0.5)
            .Below(1)
            .Chosen("a provision of the text")
            .Default(Defaults.Standard);
        Field<bool> independent = o
            .YesNo("independent_report",
                "Whether the cell waits for a report of its own, free of the error that members share.")
            .Default(Defaults.Independent);
        QuantityField<Distribution> after = o
            .RandomDuration("report_after", "Time from set-up to the independent report.")
            .TimesOrOver(2, "half to twice")
            .Default(Defaults.ReportAfter);
        QuantityField<double> strength = o
            .Number("report_strength",
                "Weight of the independent report, in standard deviations between its two means.")
            .AtLeast(0)
            .TimesOrOver(1.5, "two thirds to one and a half times")
            .Default(Defaults.ReportStrength);
        return v => new Verification
        {
            JointCell = cell[v],
            DataRoom = room[v],
            SetUp = setUp[v],
            Distinct = distinct[v],
            Standard = standard[v],
            Independent = independent[v],
            ReportAfter = after[v],
            ReportStrength = strength[v],
        };
    });
}

internal static class PledgesShape
{
    private static readonly Pledges Defaults = new();

    public static readonly Shape<Pledges> Shape = new("pledges", "What members have promised beforehand.", o =>
    {
        QuantityField<double> assigned = o
            .Number("assigned", "Share of each force list that is assigned by name.")
            .Between(0, 1)
            .TimesOrOver(1.5, "how binding a name on a list is; nothing promised stays nothing")
            .Default(Defaults.Assigned);
        Field<bool> inspected = o
            .YesNo("inspected", "Whether readiness is inspected, so that pledges are less inflated.")
            .Default(Defaults.Inspected);
        Field<bool> open = o
            .YesNo("public", "Whether the readiness schedule is public, to friend and foe.")
            .Default(Defaults.Public);
        QuantityField<double> standards = o
            .Number("standards",
                "How far members' forces keep common standards; 0.5 is what forces of alliances at large do, whose "
                    + "strengths a scenario counts.")
            .Between(0, 1)
            .Chosen("a provision of the text")
            .Default(Defaults.Standards);
        Field<bool> supply = o
            .YesNo("supply",
                "Whether common stocks, procurement and resupply are agreed; it acts where members state 'stocks'.")
            .Default(Defaults.Supply);
        QuantityField<double> lifted = o
            .Number("caveats_lifted",
                "How far parties agree beforehand to lift their national caveats; 0 leaves them as they are.")
            .Between(0, 1)
            .TimesOrOver(1.5, "two thirds to one and a half times; nothing lifted stays nothing")
            .Default(Defaults.CaveatsLifted);
        Field<bool> quota = o
            .YesNo("quota", "Whether each party is asked for a share by its means, instead of what it offers.")
            .Default(Defaults.Quota);
        QuantityField<double> messaging = o
            .Number("messaging", "How much is said in public of what the alliance would do; 0.5 is usual.")
            .Between(0, 1)
            .TimesOrOver(1.5, "two thirds to one and a half times the usual")
            .Default(Defaults.Messaging);
        Field<bool> transit = o
            .YesNo("transit_agreed", "Whether transit and basing are agreed beforehand.")
            .Default(Defaults.TransitAgreed);
        Field<bool> command = o
            .YesNo("command_agreed", "Whether command and control is agreed beforehand.")
            .Default(Defaults.CommandAgreed);
        Field<CostRule> costs = o.Choice<CostRule>("costs", "Who pays.").Default(Defaults.Costs);
        Field<IReadOnlyList<string>> plans = o
            .GatheredList("plans_for", "Forms of attack for which plans exist.", new FormKind())
            .Empty();
        o.Question(v => supply[v] && !TextCompany.Any(v.File, member => member.Find("stocks") is not null)
            ? "'supply' does nothing here, for no member states its 'stocks'"
            : null, supply);
        o.Question(v => lifted[v] > 0 && !TextCompany.Any(v.File, member => TextCompany.CaveatsOf(member) < 1)
            ? "'caveats_lifted' does nothing here, for no member has caveats ('caveats' below 1)"
            : null, lifted);
        return v => new Pledges
        {
            Standards = standards[v],
            Supply = supply[v],
            CaveatsLifted = lifted[v],
            Quota = quota[v],
            Assigned = assigned[v],
            Inspected = inspected[v],
            Public = open[v],
            Messaging = messaging[v],
            TransitAgreed = transit[v],
            CommandAgreed = command[v],
            Costs = costs[v],
            PlansFor = plans[v],
        };
    });
}
