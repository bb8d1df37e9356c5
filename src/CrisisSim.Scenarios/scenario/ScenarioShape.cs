namespace CrisisSim.Scenarios;

internal static class ScenarioShape
{
    public const string Ladder = "ladder";

    /// <summary>Five years, in hours: the model has no budget, election or rearmament that a longer crisis would see.</summary>
    private const double LongestHorizon = 1826 * 24;

    private static readonly Scenario Defaults = new() { Title = "", Victim = "", Members = [], Declarations = [] };

    public static readonly Shape<Scenario> Shape = new("scenario", "One crisis, and the declarations to compare.", o =>
    {
        o.Ranges("a property of the world that nobody can measure");
        Field<int> version = o.Field(FormatVersion.Key, $"Version of the format: {FormatVersion.Current}.",
            new VersionKind(FormatVersion.Current));
        Field<string> title = o.Text("title", "What it is about.");
        Field<DateTimeOffset> start = o
            .DateTime("start",
                "Calendar day and hour at which the crisis begins; weekends, nights and recess follow from it.")
            .Default(Defaults.Start);
        QuantityField<double> horizon =
            o.Duration("horizon", "Time after which nothing is recorded; gains and prices are counted to day 30.")
                .Between(CountingWindow.Hours, LongestHorizon)
                .Chosen("a setting of the run")
                .Default(Defaults.Horizon);
        Field<string> victim = o.Reference("victim", "The member that is attacked.", RootKeys.Members);
        Field<RungNames> ladder = o
            .Field(Ladder, "The escalation ladder: 'default', or names of rungs from the lowest to the highest.",
                new LadderKind())
            .Default("default");
        o
            .Map("forms", "Forms of attack of its own, beside those of 'crisissim list forms'.", OwnFormShape.Shape)
            .Empty();
        o
            .List("areas", "Areas that no text names and an incident may still lie in.", new TextKind())
            .Empty();
        Field<IReadOnlyList<ReadIncident>> incidents = o.List("incidents",
            "What happens to the attacked member: one incident or several, in the order of their hours.",
            IncidentShape.Shape, atLeast: 1);
        QuantityField<int> rounds = o
            .Integer("rounds",
                "Crises in a row, years apart, under the same text; the last is measured, and of those before it is "
                    + "remembered how the promise was kept.")
            .Between(1, 10)
            .Chosen("the plot of a case")
            .Default(Defaults.Rounds);
        QuantityField<double> unlisted = o
            .Probability("unlisted_share",
                "Share of incidents of the kind whose form no text lists; 'compare' tells at which share a difference "
                    + "reverses.")
            .Plausible(0, 0.6)
            .Default(Defaults.UnlistedShare, Grade.Judged);
        Field<Attacker> attacker = o.Field("attacker", "Who does it.", AttackerShape.Shape).Defaults();
        Field<IReadOnlyDictionary<string, MenuAction>> menu = o
            .Map(RootKeys.Menu,
                "What the attacker could do instead, for 'crisissim deter'; without it a menu is derived from the "
                    + "incident.",
                MenuShape.Shape)
            .Empty();
        Field<Alliance> alliance = o
            .Field("alliance", "What the members have in common.", AllianceShape.Shape)
            .Defaults();
        Field<IReadOnlyDictionary<string, Member>> members =
            o.Map(RootKeys.Members, "The members, the attacked one among them.", MemberShape.Shape,
            atLeast: 2);
        Field<IReadOnlyDictionary<string, Declaration>> declarations =
            o.Map(RootKeys.Declarations, "The texts to compare.", DeclarationShape.Shape, atLeast: 1);
        Field<MechanismParameters> mechanisms = o
            .Field("model", "Parameters of the mechanisms, which belong to no member and no text.",
                MechanismsShape.Shape)
            .Defaults();
        Field<CouplingStrengths> couplings = o
            .Field("couplings", "How strongly each provision touches a mechanism.", CouplingsShape.Shape)
            .Defaults();
        o.Require(v => incidents[v][0].Incident.At == 0, incidents,
            "the first incident begins at 0 h; move 'start' instead");
        o.Require(v => incidents[v]
                .Zip(incidents[v].Skip(1), (one, next) => one.Incident.At <= next.Incident.At)
                .All(ordered => ordered),
            incidents, "incidents stand in the order of their hours ('at')");
        o.Require(v => incidents[v].All(read => read.Incident.At < horizon[v]), incidents,
            "an incident begins before the horizon");
        o.Require(v => !declarations[v].Keys.Any(name => name.Contains(',')), declarations,
            "a declaration's name must not hold a comma, which stands between names on the command line");
        o.Question(v => NothingToTell(declarations[v].Values, [.. incidents[v].Select(read => read.Incident)], attacker[v]),
            declarations);
        o.Question(v => SameTitle(declarations[v].Values), declarations);
        o.Refuse(v => TooEarly(declarations[v].Values, mechanisms[v].Responses, start[v].Year), declarations);
        o.Require(v => incidents[v].Any(read => new FrontWeights()[read.Incident.Domain, ForceKind.Cyber] > 0)
                || !members[v].Values.Any(member => member.Forces.Any(force => force.Kind == ForceKind.Cyber)),
            members, "cyber forces do nothing here: no incident lies in cyber, space or hybrid");
        o.Derive(file => SeatDistances.Complete(FormDefaults.Complete(LikenedRung.Complete(file, "incidents"))));
        return v => new Scenario
        {
            Title = title[v],
            Start = start[v],
            Horizon = horizon[v],
            Victim = victim[v],
            Ladder = new Ladder(ladder[v].Names),
            Incidents = [.. incidents[v].Select(read => read.Under(mechanisms[v].Evidence))],
            Rounds = rounds[v],
            UnlistedShare = unlisted[v],
            Attacker = attacker[v],
            Menu = [.. menu[v].Values],
            Alliance = alliance[v],
            Members = [.. members[v].Values],
            Declarations = [.. declarations[v].Values],
            Mechanisms = mechanisms[v],
            Couplings = couplings[v],
        };
    });

    /// <summary>Tells of a data room over which there is nothing to prove; null where none is.</summary>
    private static string? NothingToTell(IEnumerable<Declaration> texts, IReadOnlyList<Incident> incidents,
        Attacker attacker) => texts
        .Where(text => text.Verification.DataRoom > 0 && !attacker.Sponsored && incidents.All(incident => incident.IsOpen
            && (text.Triggers[incident.Domain].Prove & ~(Element.Act | Element.Author)) == Element.None))
        .Select(text => $"'verification.data_room' of {MessageText.Quoted(text.Name)} does nothing here, for act and author "
            + "stand at notice and the text asks for nothing more to be proved")
        .FirstOrDefault();

    /// <summary>Tells of a reply that a body offers before there was one; null where none is.</summary>
    /// <summary>Texts that screens could not tell apart.</summary>
    private static string? SameTitle(IEnumerable<Declaration> texts) => texts
        .Where(text => text.Title.Length > 0)
        .GroupBy(text => text.Title)
        .Where(same => same.Count() > 1)
        .Select(same => $"{string.Join(" and ", same.Take(2).Select(text => MessageText.Quoted(text.Name)))} have one title, "
            + $"{MessageText.Quoted(same.Key)}; give each its own")
        .FirstOrDefault();

    private static string? TooEarly(IEnumerable<Declaration> texts, ResponseParameters replies, int year) => texts
        .SelectMany(text => text.Body.Offers ?? [])
        .Where(kind => kind != ReplyKind.None && replies.Of(kind).Since > year)
        .Select(kind => $"no body offers {MessageText.Quoted(SnakeCase.From(kind))} before {replies.Of(kind).Since}, and "
            + $"the crisis begins in {year}")
        .FirstOrDefault();
}

internal static class SharingShape
{
    private static readonly Sharing Defaults = new();

    public static readonly Shape<Sharing> Shape = new("sharing", "How members share intelligence.", o =>
    {
        o.Ranges("what is shared, and when, is secret");
        QuantityField<Distribution> delay = o
            .RandomDuration("delay", "Time that a shared report needs to reach the others.")
            .Plausible(4, 96)
            .Default(Defaults.Delay, Grade.Judged);
        QuantityField<double> releasable = o
            .Probability("releasable",
                "Share of a member's reports that it may release and that tell the others something new; 0: each keeps "
                    + "its own counsel.")
            .TimesOrOver(3, "no figure is public; a third to three times")
            .Default(Defaults.Releasable);
        return v => new Sharing { Delay = delay[v], Releasable = releasable[v] };
    });
}

internal static class CommandShape
{
    private static readonly CommandAndControl Defaults = new();

    public static readonly Shape<CommandAndControl> Shape =
        new("command", "What a force loses while its chain of command is improvised.", o =>
    {
        o.Ranges("no improvised command has been measured; half to twice and more");
        QuantityField<double> loss = o
            .Number("loss", "Share of the strength lost at first, where command is not agreed beforehand.")
            .Between(0, 1)
            .Plausible(0, 0.5)
            .Default(Defaults.Loss, Grade.Judged);
        QuantityField<double> settling = o
            .Duration("settling", "Time over which the loss falls by the factor e.")
            .Above(0)
            .Plausible(72, 720)
            .Default(Defaults.Settling, Grade.Judged);
        QuantityField<Distribution> rules = o
            .RandomDuration("rules_of_engagement",
                "Time in theatre until rules of engagement are settled, where they are not agreed beforehand.")
            .TimesOrOver(2, "two days at the middle; half to twice")
            .Default(Defaults.RulesOfEngagement);
        return v => new CommandAndControl { Loss = loss[v], Settling = settling[v], RulesOfEngagement = rules[v] };
    });
}

internal static class CouncilShape
{
    private static readonly Council Defaults = new();

    public static readonly Shape<Council> Shape = new("council", "The body in which members consult.", o =>
    {
        Field<bool> standing = o
            .YesNo("standing", "Whether it sits permanently; an ad hoc body has to be called together.")
            .Default(Defaults.Standing);
        QuantityField<Distribution> convene = o.RandomDuration("convene", "Time from request to first meeting.")
            .TimesOrOver(2, "half to twice, as the meetings on record spread")
            .Default(Defaults.Convening, Grade.Sourced,
                "meetings of the North Atlantic Council under Article 4, 2003-2025", (8, 36))
            .DefaultUnless("standing", (Defaults with { Standing = false }).Convening, Grade.Sourced,
                "ad hoc bodies in dated historical cases", (48, 340));
        return v => new Council { Standing = standing[v], Convene = convene[v] };
    });
}

internal static class AllianceShape
{
    private static readonly Alliance Defaults = new();

    public static readonly Shape<Alliance> Shape = new("alliance", "What the members have in common.", o =>
    {
        Field<string> name = o.Text("name", "Its name, for titles.").Default(Defaults.Name);
        Field<Council> council = o.Field("council", "The body that consults.", CouncilShape.Shape).Defaults();
        Field<Sharing> sharing = o.Field("sharing", "How members share intelligence.", SharingShape.Shape).Defaults();
        var logistics = new LogisticsRows(o);
        Field<CommandAndControl> command = o.Field("command", "Command and control.", CommandShape.Shape).Defaults();
        QuantityField<double> exercises = o
            .Number("exercises", "Exercise tempo; at 1 the spread of notice to move is halved.")
            .Between(0, 1)
            .MoreOrLess(0.25, "a scale without a unit; a quarter of it either way")
            .Default(Defaults.Exercises);
        QuantityField<double> resolve = o
            .Number("resolve",
                "How much readier to act all members are than their own figures say, in log-odds; 0 is as they are.")
            .Between(-10, 10)
            .Chosen("a setting for studies; 0 leaves the members as they are")
            .Default(Defaults.Resolve);
        QuantityField<double> pace = o
            .Number("pace",
                "Natural logarithm of the factor on all hours that the alliance itself needs; 0 is as they are, above "
                    + "it slower.")
            .Between(-5, 5)
            .Chosen("a setting for studies; 0 leaves the hours as they are")
            .Default(Defaults.Pace);
        return v => new Alliance
        {
            Name = name[v],
            Council = council[v],
            Sharing = sharing[v],
            Logistics = logistics.Bind(v),
            Command = command[v],
            Exercises = exercises[v],
            Resolve = resolve[v],
            Pace = pace[v],
        };
    });
}

internal static class MenuShape
{
    private static readonly MenuAction Defaults = new() { Name = "" };

    public static readonly Shape<MenuAction> Shape = new("action", "One thing that the attacker could do.", o =>
    {
        Field<double?> weight = o
            .Number("weight",
                "Width of the part of the ladder that it stands for, in rungs; without it, what lies nearer to its "
                    + "rung than to any other of the menu.",
                "rungs")
            .Above(0)
            .Chosen("how the menu divides the ladder")
            .Optional();
        Field<Domain> domain = o
            .Choice<Domain>("domain", "Where it happens; without it, where its form happens.")
            .Default(Defaults.Domain);
        Field<string> form = o
            .Field("form", "The form of attack, a word that a trigger may list.", new FormKind())
            .Default(Defaults.Form);
        o.Forbid(v => FormWords.Foreign(v, form[v], domain[v]), form);
        QuantityField<double> rung = o
            .Rung("rung", "Severity; 5.5 and above is an armed attack.")
            .MoreOrLess(0.5, "one coder may place an act half a rung higher or lower than another")
            .Default(Defaults.Rung);
        QuantityField<double> strength = o
            .Number("strength", "Force, in other than kinetic domains effort, as a multiple of the attacker's own.")
            .Above(0)
            .TimesOrOver(1.5, "two thirds to one and a half times")
            .Default(Defaults.Strength);
        Field<double?> gain = o
            .Number("gain", "What it gains where it succeeds, as a multiple of the objective; without it (rung - 1)/5.")
            .AtLeast(0)
            .TimesOrOver(1.5, "two thirds to one and a half times")
            .Optional();
        QuantityField<double> hours = o
            .Number("hours", "Factor on the time that it needs where nobody opposes it.")
            .Above(0)
            .TimesOrOver(1.5, "two thirds to one and a half times")
            .Default(Defaults.Hours);
        Field<ActionTiming> timing = o
            .Choice<ActionTiming>("timing",
                "When, and with how much notice: now, open (a build-up that gives warning), cover (of an "
                    + "exercise), recess.")
            .Default(Defaults.Timing);
        o.Extends();
        return v => new MenuAction
        {
            Name = v.Name,
            Weight = weight[v],
            Domain = domain[v],
            Form = form[v],
            Rung = rung[v],
            Strength = strength[v],
            Gain = gain[v],
            Hours = hours[v],
            Timing = timing[v],
        };
    });
}

internal static class AttackerShape
{
    private static readonly Attacker Defaults = new();

    public static readonly Shape<Distribution> Objective = new("objective", "What the attacker wants.", o =>
    {
        QuantityField<Distribution> takes =
            o.RandomDuration("takes", "Time that taking the objective needs when nobody opposes it.")
            .Default(Defaults.Objective, Grade.Judged,
                "at most 60 h to Tallinn or Riga in Shlapak & Johnson, RAND RR1253, 2016", (36, 480));
        return v => takes[v];
    });

    public static readonly Shape<Attacker> Shape = new("attacker", "Who attacks, with what, for what.", o =>
    {
        Field<string> name = o.Text("name", "Its name, for the chronicle.").Default(Defaults.Name);
        QuantityField<double> strength = o
            .Number("strength", "Force committed, in brigade equivalents.", "brigades")
            .Above(0)
            .Default(Defaults.Strength, Grade.Judged, "judgement; set it by scenario", (6, 25));
        Field<Distribution> objective = o.Field("objective", "What it wants.", Objective).Defaults();
        QuantityField<Distribution> endurance = o
            .RandomDuration("endurance",
                "Time for which it goes on pressing once it is stopped short of its objective.")
            .TimesOrOver(2, "supply and patience are known to the attacker alone; half to twice")
            .Default(Defaults.Endurance);
        Field<bool> sponsored = o
            .YesNo("sponsored",
                "Whether it is a non-state group said to be sponsored: the sponsor is one more thing to prove.")
            .Default(Defaults.Sponsored);
        QuantityField<double> resilience = o.Number("resilience",
            "In cyber, space, hybrid and economic crises: the allied measures that equal its effort, as a share of all "
                + "that the alliance could bring.")
            .Above(0)
            .TimesOrOver(2, "no figure; half to twice")
            .Default(Defaults.Resilience);
        Field<bool> adaptive = o
            .YesNo("adaptive", "Whether it thinks again in the course of the crisis; 'no': it keeps to its plan.")
            .Default(Defaults.Adaptive);
        QuantityField<double> value = o
            .Number("value", "What the objective is worth to it, where the general run of attackers has 1.")
            .Above(0)
            .TimesOrOver(1.5, "two thirds to one and a half times the general run")
            .Default(Defaults.Value);
        QuantityField<double> sensitivity = o
            .Number("cost_sensitivity", "How much costs weigh with it, where the general run of attackers has 1.")
            .AtLeast(0)
            .TimesOrOver(1.5, "two thirds to one and a half times the general run")
            .Default(Defaults.CostSensitivity);
        return v => new Attacker
        {
            Name = name[v],
            Strength = strength[v],
            Objective = objective[v],
            Endurance = endurance[v],
            Sponsored = sponsored[v],
            Resilience = resilience[v],
            Adaptive = adaptive[v],
            Value = value[v],
            CostSensitivity = sensitivity[v],
        };
    });
}
