namespace CrisisSim.Scenarios;

internal static class MemberShape
{
    private static readonly Member Defaults = new() { Name = "" };

    public static readonly Catalogue Populations =
        Catalogue.Embedded(typeof(MemberShape).Assembly, "members.yaml").AndStates(RootKeys.Members);

    private static readonly Shape<double> Reading = new("reads_triggers", "How it reads the text by habit.", o =>
    {
        QuantityField<double> bias = o
            .Rungs("bias", "How much higher (positive) than the text it reads the line.")
            .MoreOrLess(0.4,
                "habits of reading are judged from what governments said; four tenths of a rung either way")
            .Default(Defaults.Bias);
        o.ShortFor(bias);
        return v => bias[v];
    });

    public static readonly Shape<Member> Shape = new("member", "A party to the declaration.", o =>
    {
        QuantityField<double> influence = o
            .Number("influence", "Weight of its voice in consultation; only ratios matter.")
            .Above(0)
            .TimesOrOver(2, "half to twice; only ratios matter")
            .Default(Defaults.Influence);
        QuantityField<double> intelligence = o
            .Number("intelligence", "Quality of its intelligence relative to the best.")
            .Above(0)
            .AtMost(1)
            .MoreOrLess(0.15, "a scale without a unit")
            .Default(Defaults.Intelligence);
        Field<double> bias = o.Field("reads_triggers", "How it reads the text by habit.", Reading).Defaults();
        QuantityField<double> exposure = o
            .Number("exposure", "Exposure to the attacker's reply.")
            .Between(0, 1)
            .MoreOrLess(0.2, "a scale without a unit; a fifth of it either way")
            .Default(Defaults.Exposure);
        Field<double?> susceptibility = o
            .Number("susceptibility",
                "Willingness to be moved in talk; without it that of all members (model.consultation.susceptibility).")
            .Between(0, 1)
            .MoreOrLess(0.2, "a scale without a unit; a fifth of it either way")
            .Optional();
        QuantityField<double> support =
            o.Number("support", "Public support for helping.").Between(0, 1)
                .MoreOrLess(0.15, "polls on one question may differ by as much with the asker and the year")
                .Default(Defaults.Support);
        QuantityField<double> attention = o
            .Number("attention", "How much the public follows the matter.")
            .Between(0, 1)
            .MoreOrLess(0.25, "a scale without a unit; a quarter of it either way")
            .Default(Defaults.Attention);
        QuantityField<double> value =
            o.Number("value", "Value put on the alliance.").Between(0, 1)
                .MoreOrLess(0.2, "a scale without a unit; a fifth of it either way")
                .Default(Defaults.Value);
        QuantityField<double> cost = o
            .Number("cost", "Burden of helping, before exposure and budget.")
            .Between(0, 1)
            .MoreOrLess(0.15, "a scale without a unit")
            .Default(Defaults.Cost);
        QuantityField<double> slack = o
            .Number("budget_slack", "Room in the budget; 1 is ordinary.")
            .Above(0)
            .TimesOrOver(1.5, "two thirds to one and a half times")
            .Default(Defaults.BudgetSlack);
        QuantityField<double> caveats = o
            .Number("caveats", "Share of its pledge that national caveats leave usable.")
            .Between(0, 1)
            .MoreOrLess(0.15, "what caveats leave is known on the day")
            .Default(Defaults.Caveats);
        Field<double?> stocks = o
            .Duration("stocks",
                "Time of fighting for which its forces carry stocks; without it they count as supplied, and never run "
                    + "dry.")
            .AtLeast(0)
            .Plausible(48, 720,
                "from two days, as the ombudsman of the German armed forces had it in 2016, to the 30 days that NATO "
                    + "asked for in the Cold War (Reuters, 6 July 2016)")
            .Optional();
        QuantityField<double> acts = o
            .Probability("acts_on_warning", "Probability of acting on warning that may be false.")
            .MoreOrLess(0.2, "a fifth either way")
            .Default(Defaults.ActsOnWarning);
        QuantityField<double> turnover = o
            .Number("turnover_per_year",
                "Changes of government expected per year in a crisis; each draws the habit of reading anew.")
            .AtLeast(0)
            .TimesOrOver(2, "half to twice")
            .Default(Defaults.TurnoverPerYear);
        QuantityField<double> offset = o
            .Number("utc_offset", "Offset of its capital from universal time, in hours.", "h")
            .Between(-14, 14)
            .Chosen("the clock of its capital")
            .Default(Defaults.UtcOffset);
        o
            .Field(PointShape.Seat,
                "Its seat, from which 'distance' is computed where it is not stated: the great circle to the 'place' of "
                    + "the first incident, else to the seat of the attacked member.",
                PointShape.Shape)
            .Optional();
        var standing = new StandingRows(o);
        Field<IReadOnlyList<AuthorizationStep>> authorization = o
            .List("authorization", "Its chain of authorization for missions abroad, in order; empty: it acts at once.",
                AuthorizationShape.Step)
            .Empty();
        Field<IReadOnlyList<AuthorizationStep>?> defence = o
            .List("collective_defence",
                "Its chain where the act is an armed attack on a party inside the treaty's area; without it as for "
                    + "missions abroad. 'crisissim list authorizations' has it by state.",
                AuthorizationShape.Step)
            .Optional();
        Field<IReadOnlyList<Recess>> recess = o
            .List("recess", "Spans in which its parliament does not sit.", RecessShape.Shape)
            .Empty();
        QuantityField<Distribution> recall = o
            .RandomDuration("recall", "Time to recall parliament from recess.")
            .TimesOrOver(2, "half to twice")
            .Default(Defaults.Recall);
        Field<IReadOnlyList<ForcePackage>> forces = o.List("forces", "What it can send.", ForceShape.Shape).Empty();
        o.Extends();
        o.Like(Populations);
        o.Question(v => forces[v].Count == 0 && IsAlly(v.Name, v.File)
            ? $"member {MessageText.Quoted(v.Name)} has no forces: it takes part in talk alone"
            : null);
        return v => standing.Over(v, new Member
        {
            Name = v.Name,
            Influence = influence[v],
            Intelligence = intelligence[v],
            Bias = bias[v],
            Exposure = exposure[v],
            Susceptibility = susceptibility[v],
            Support = support[v],
            Attention = attention[v],
            Value = value[v],
            Cost = cost[v],
            BudgetSlack = slack[v],
            Caveats = caveats[v],
            Stocks = stocks[v],
            ActsOnWarning = acts[v],
            TurnoverPerYear = turnover[v],
            UtcOffset = offset[v],
            Authorization = authorization[v],
            CollectiveDefence = defence[v],
            Recesses = recess[v],
            Recall = recall[v],
            Forces = forces[v],
        });
    });

    /// <summary>
    /// Whether it is another member than the attacked one; nobody is, as long as that one is not known.
    /// </summary>
    private static bool IsAlly(string name, Mapping? file) =>
        file?.Find("victim")?.Value is Scalar { Text: var victim } && victim != name
        && file.Find(RootKeys.Members)?.Value is Mapping members && members.Find(victim) is not null;
}

/// <summary>The rows of a member that say where it stands, to the attacker, to the theatre and to the text.</summary>
internal sealed class StandingRows(Rows o)
{
    private static readonly Member Defaults = new() { Name = "" };

    private readonly Field<double> tie = o
        .Number("tie_to_attacker", "Where it stands to the attacker: -1 hostile, 0 indifferent, 1 an ally of it.")
        .Between(-1, 1)
        .MoreOrLess(0.25, "judged from treaties, trade and votes; an eighth of the scale either way")
        .Default(Defaults.TieToAttacker);
    private readonly Field<double> distance = o
        .Number("distance",
            "Distance from its nearest own ground or main bases to the theatre; without it that of its 'seat'.", "km")
        .AtLeast(0)
        .Chosen("read off the map")
        .Default(Defaults.Distance, Grade.Assumed, "set it by member", (500, 4000));
    private readonly Field<double?> spending = o
        .Number("spending",
            "Share of its GDP that it spends on defence, as in '0.018'; it acts in 'drift', under a text with a "
                + "'governance.spending_target'.")
        .Above(0)
        .AtMost(1)
        .TimesOrOver(1.1, "what counts as spending on defence differs by a tenth")
        .Optional();
    private readonly Field<bool> borders = o
        .YesNo("borders_attacker", "Whether it borders the attacker.")
        .Default(Defaults.BordersAttacker);
    private readonly Field<bool> party = o
        .YesNo("party", "Whether it is a party to the treaty; 'no' for a partner that has promised nothing.")
        .Default(Defaults.IsParty);
    private readonly Field<Obligation?> obligation = o
        .Choice<Obligation>("obligation",
            "What it has promised, where that is another obligation than the text's; without it the text's.")
        .Optional();

    private readonly Field<string?> union = o
        .Field("union",
            "The body beside the alliance in which it imposes sanctions together with others; without it, it acts for "
                + "itself.", FreeNameKind.Union)
        .Optional();
    private readonly Field<Reservation?> reservation = o
        .Field("reservation", "What it promises less about than the text.", ReservationShape.Shape)
        .Optional();
    private readonly Field<IReadOnlyList<string>> also = o
        .List("also_party_to",
            "Other texts of the scenario to which it is a party; one that the attacked member is a party to as well may "
                + "give it leave to act first.",
            new ReferenceKind(RootKeys.Declarations))
        .Empty();

    public Member Over(Values v, Member member) => member with
    {
        TieToAttacker = tie[v],
        Distance = distance[v],
        Spending = spending[v],
        BordersAttacker = borders[v],
        IsParty = party[v],
        Obligation = obligation[v],
        Union = union[v],
        Reservation = reservation[v],
        AlsoPartyTo = also[v],
    };
}

internal static class RecessShape
{
    public static readonly Shape<Recess> Shape = new("recess", "A span in which a parliament does not sit.", o =>
    {
        Field<DateOnly> from = o.Date("from", "First day.");
        Field<DateOnly> to = o.Date("to", "Last day.");
        o.Require(v => from[v] <= to[v], to, "a recess must not end before it begins: 'to' lies before 'from'");
        return v => new Recess(from[v], to[v]);
    });
}

internal static class ReservationShape
{
    private static readonly Reservation Defaults = new();

    public static readonly Shape<Reservation> Shape =
        new("reservation", "What one member promises less about than the text, and how much it promises there.", o =>
    {
        Field<IReadOnlyList<string>> areas = o.List("areas", "Areas that it leaves out.", FreeNameKind.Area).Empty();
        Field<IReadOnlyList<string>> forms = o.List("forms", "Forms of attack that it leaves out.", new FormKind()).Empty();
        Field<IReadOnlyList<string>> against = o
            .List("only_against", "The authors against whose acts alone its promise holds; without it against anybody's.",
                FreeNameKind.Author)
            .Empty();
        Field<Obligation> obligation = o
            .Choice<Obligation>("obligation", "What it promises at most where the reservation applies.")
            .Default(Defaults.Obligation);
        return v => new Reservation
        {
            Areas = areas[v],
            Forms = forms[v],
            OnlyAgainst = against[v],
            Obligation = obligation[v],
        };
    });
}
