namespace CrisisSim.Scenarios;

internal static class MemberShape
{
    private static readonly Member Defaults = new() { Name = "" };

    public static readonly Catalogue Populations = Catalogue.Embedded(typeof(MemberShape).Assembly, "members.yaml");

    private static readonly Shape<double> Reading = new("reads_triggers", "How it reads the text by habit.", o =>
    {
        QuantityField<double> bias = o
            .Rungs("bias", "How much higher (positive) than the text it reads the line.")
            .Default(Defaults.Bias);
        o.ShortFor(bias);
        return v => bias[v];
    });

    public static readonly Shape<Member> Shape = new("member", "A party to the declaration.", o =>
    {
        QuantityField<double> influence = o
            .Number("influence", "Weight of its voice in consultation; only ratios matter.")
            .Above(0)
            .Default(Defaults.Influence);
        QuantityField<double> intelligence = o
            .Number("intelligence", "Quality of its intelligence relative to the best.")
            .Above(0)
            .AtMost(1)
            .Default(Defaults.Intelligence);
        Field<double> bias = o.Field("reads_triggers", "How it reads the text by habit.", Reading).Defaults();
        QuantityField<double> exposure = o
            .Number("exposure", "Exposure to the attacker's reply.")
            .Between(0, 1)
            .Default(Defaults.Exposure);
        Field<double?> susceptibility = o
            .Number("susceptibility",
                "Willingness to be moved in talk; without it that of all members (model.consultation.susceptibility).")
            .Between(0, 1)
            .Optional();
        QuantityField<double> support =
            o.Number("support", "Public support for helping.").Between(0, 1).Default(Defaults.Support);
        QuantityField<double> attention = o
            .Number("attention", "How much the public follows the matter.")
            .Between(0, 1)
            .Default(Defaults.Attention);
        QuantityField<double> value =
            o.Number("value", "Value put on the alliance.").Between(0, 1).Default(Defaults.Value);
        QuantityField<double> cost = o
            .Number("cost", "Burden of helping, before exposure and budget.")
            .Between(0, 1)
            .Default(Defaults.Cost);
        QuantityField<double> slack = o
            .Number("budget_slack", "Room in the budget; 1 is ordinary.")
            .Above(0)
            .Default(Defaults.BudgetSlack);
        QuantityField<double> caveats = o
            .Number("caveats", "Share of its pledge that national caveats leave usable.")
            .Between(0, 1)
            .Default(Defaults.Caveats);
        QuantityField<double> acts = o
            .Probability("acts_on_warning", "Probability of acting on warning that may be false.")
            .Default(Defaults.ActsOnWarning);
        QuantityField<double> turnover = o
            .Number("turnover_per_year",
                "Changes of government expected per year in a crisis; each draws the habit of reading anew.")
            .AtLeast(0)
            .Default(Defaults.TurnoverPerYear);
        QuantityField<double> offset = o
            .Number("utc_offset", "Offset of its capital from universal time, in hours.", "h")
            .Between(-14, 14)
            .Default(Defaults.UtcOffset);
        Field<IReadOnlyList<AuthorizationStep>> authorization = o
            .List("authorization", "Its chain of authorization, in order; none: it acts at once.",
                AuthorizationShape.Step)
            .Empty();
        Field<IReadOnlyList<Recess>> recess = o
            .List("recess", "Spans in which its parliament does not sit.", RecessShape.Shape)
            .Empty();
        QuantityField<Distribution> recall = o
            .RandomDuration("recall", "Time to recall parliament from recess.")
            .Default(Defaults.Recall);
        Field<IReadOnlyList<ForcePackage>> forces = o.List("forces", "What it can send.", ForceShape.Shape).Empty();
        o.Extends();
        o.Like(Populations);
        o.Question(v => forces[v].Count == 0 && IsAlly(v.Name, v.File)
            ? $"member {MessageText.Quoted(v.Name)} has no forces: it takes part in talk alone"
            : null);
        return v => new Member
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
            ActsOnWarning = acts[v],
            TurnoverPerYear = turnover[v],
            UtcOffset = offset[v],
            Authorization = authorization[v],
            Recesses = recess[v],
            Recall = recall[v],
            Forces = forces[v],
        };
    });

    /// <summary>
    /// Whether it is another member than the attacked one; nobody is, as long as that one is not known.
    /// </summary>
    private static bool IsAlly(string name, Mapping? file) =>
        file?.Find("victim")?.Value is Scalar { Text: var victim } && victim != name
        && file.Find(RootKeys.Members)?.Value is Mapping members && members.Find(victim) is not null;
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

internal static class ForceShape
{
    /// <summary>Brigade equivalents above which a package had better be split.</summary>
    private const double MovesAsOne = 1.5;

    private static readonly ForcePackage Defaults = new() { Name = "" };

    public static readonly Shape<ForcePackage> Shape =
        new("force", "A body of troops that moves as one, about a brigade or less.", o =>
    {
        Field<string> name = o.Text("name", "What it is.");
        QuantityField<double> strength = o
            .Number("strength", "Strength, in brigade equivalents.", "brigades")
            .Above(0)
            .Default(Defaults.Strength);
        QuantityField<Distribution> notice = o
            .RandomDuration("notice", "Notice to move.")
            .Default(Defaults.Notice, Grade.Sourced, "NATO New Force Model 2022, tier 2: 10 to 30 d");
        QuantityField<double> available = o
            .Probability("available", "Probability that it meets its notice.")
            .Default(Defaults.MeetsNotice, Grade.Judged);
        QuantityField<Distribution> transit = o
            .RandomDuration("transit", "Time under way from home to theatre.")
            .Default(Defaults.Transit, Grade.Judged, range: (96, 336));
        Field<bool> inTheatre = o
            .YesNo("in_theatre",
                "Whether it stands in the country under attack: it fights beside that country's own force, without "
                    + "decision or vote.")
            .Default(Defaults.InTheatre);
        Field<bool> prepositioned = o
            .YesNo("prepositioned", "Whether its equipment waits in theatre, so that it needs no lift.")
            .Default(Defaults.Prepositioned);
        Field<bool> lift = o.YesNo("lift", "Whether it needs strategic lift.").Default(Defaults.NeedsLift);
        Field<string?> corridor = o.Reference("corridor",
            "The corridor of 'alliance.corridors' through which it arrives; without it none is contended.",
            "alliance.corridors", isOptional: true).Optional();
        Field<bool> borders = o
            .YesNo("crosses_borders", "Whether it must cross borders of states that have to clear it.")
            .Default(Defaults.CrossesBorders);
        o.Question(v => strength[v] > MovesAsOne
            ? $"force {MessageText.Quoted(name[v])} of {MessageText.Number(strength[v])} brigades moves as one; split "
                + "it into packages of a brigade or less"
            : null);
        return v => new ForcePackage
        {
            Name = name[v],
            Strength = strength[v],
            Notice = notice[v],
            MeetsNotice = available[v],
            Transit = transit[v],
            InTheatre = inTheatre[v],
            Prepositioned = prepositioned[v],
            NeedsLift = lift[v],
            Corridor = corridor[v],
            CrossesBorders = borders[v],
        };
    });
}

internal static class AuthorizationShape
{
    private static readonly AuthorizationStep Defaults = new() { Kind = StepKind.Executive };

    private static readonly EnumWords<Majority> Majorities = EnumWords<Majority>.Spelt(majority =>
        majority == Majority.None ? "none" : $"{SnakeCase.From(majority)}_majority");

    public static readonly OneOfKind<AuthorizationStep> Step = new("step",
        [.. Enum.GetValues<StepKind>().Select(StepOption)]);

    /// <exception cref="InvalidOperationException">Nothing describes the step: a mistake in the tool.</exception>
    private static Option<AuthorizationStep> StepOption(StepKind kind) => kind switch
    {
        StepKind.Executive => StepOption(kind, "The head of government or state decides.", Grade.Judged),
        StepKind.Cabinet => StepOption(kind, "The cabinet decides.", Grade.Judged),
        StepKind.Notification => StepOption(kind, "Parliament is told; it has no vote before the fact."),
        StepKind.Committee => StepOption(kind, "A committee gives its view or consent."),
        StepKind.Parliament => StepOption(kind, "Prior approval by parliament."),
        StepKind.Court => StepOption(kind, "A court may stop it."),
        StepKind.Referendum => StepOption(kind, "A referendum."),
        _ => throw new InvalidOperationException($"Nothing describes the step '{kind}'."),
    };

    /// <summary>
    /// Of the default duration, that of an executive decision is judged; for other steps it is a stopgap.
    /// </summary>
    private static Option<AuthorizationStep> StepOption(StepKind kind, string doc, Grade grade = Grade.Assumed)
    {
        string word = SnakeCase.From(kind);
        return Option<AuthorizationStep>.Create(word, doc,
            new Shape<AuthorizationStep>(word, doc, o => Describe(o, kind, grade)));
    }

    private static Func<Values, AuthorizationStep> Describe(Rows o, StepKind kind, Grade grade)
    {
        QuantityField<Distribution> takes = o
            .RandomDuration("takes", "Time that it takes once begun.")
            .Default(Defaults.Takes, grade);
        Field<Majority> needs = o
            .Field("prior_approval", "The majority that it needs; none: it cannot refuse.",
                new EnumKind<Majority>(Majorities))
            .Default("none");
        QuantityField<int> chambers = o
            .Integer("chambers", "Chambers that must each agree; the step lasts as long as the slower one.")
            .Between(1, 2)
            .Default(Defaults.Chambers);
        Field<bool> hours = o
            .YesNo("working_hours", "Whether it may only begin on a working day between 8 and 18 h local time.")
            .Default(Defaults.WorkingHours);
        Field<bool> exempt = o
            .YesNo("exempt_listed", "Whether it falls away where the text lists the form of attack.")
            .Default(Defaults.ExemptListed);
        Field<bool> emergency = o
            .YesNo("emergency_route",
                "Whether force may go first and consent follow, when severity is far above the line.")
            .Default(Defaults.EmergencyRoute);
        return v => new AuthorizationStep
        {
            Kind = kind,
            Takes = takes[v],
            Needs = needs[v],
            Chambers = chambers[v],
            WorkingHours = hours[v],
            ExemptListed = exempt[v],
            EmergencyRoute = emergency[v],
        };
    }
}
