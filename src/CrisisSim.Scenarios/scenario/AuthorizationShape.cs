namespace CrisisSim.Scenarios;

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
            .TimesOrOver(2, "half to twice; precedents of one state may spread as much")
            .Default(Defaults.Takes, grade);
        Field<Majority> needs = o
            .Field("prior_approval", "The majority that it needs; none: it cannot refuse.",
                new EnumKind<Majority>(Majorities))
            .Default("none");
        Field<double?>? share = kind is StepKind.Committee or StepKind.Parliament or StepKind.Referendum
            ? o.Number("majority",
                "Share of the votes cast that it needs; without it a half, or two thirds for a super-majority.")
                .Between(0.5, 1)
                .Chosen("the constitution")
                .Optional()
            : null;
        QuantityField<int> chambers = o
            .Integer("chambers", "Chambers that must each agree; the step lasts as long as the slower one.")
            .Between(1, 2)
            .Chosen("the constitution")
            .Default(Defaults.Chambers);
        Field<bool> hours = o
            .YesNo("working_hours", "Whether it may only begin on a working day between 8 and 18 h local time.")
            .Default(Defaults.WorkingHours);
        Field<bool> exempt = o
            .YesNo("exempt_listed", "Whether it falls away where the text lists the form of attack.")
            .Default(Defaults.ExemptListed);
        Field<bool> decided = o
            .YesNo("exempt_decided", "Whether it falls away once the body of the treaty has decided on assistance.")
            .Default(Defaults.ExemptDecided);
        Field<bool> emergency = o
            .YesNo("emergency_route",
                "Whether force may go first and consent follow, when the act is far above an armed attack.")
            .Default(Defaults.EmergencyRoute);
        Field<bool> first = o
            .YesNo("sends_first", "Whether force goes first and the vote comes after, as of right.")
            .Default(Defaults.SendsFirst);
        if (share is not null)
            o.Require(v => share[v] is null || needs[v] != Majority.None, share,
                "a 'majority' needs a vote: say 'prior_approval'");
        return v => new AuthorizationStep
        {
            Kind = kind,
            Takes = takes[v],
            Needs = needs[v],
            Share = share is null ? null : share[v],
            Chambers = chambers[v],
            WorkingHours = hours[v],
            ExemptListed = exempt[v],
            ExemptDecided = decided[v],
            EmergencyRoute = emergency[v],
            SendsFirst = first[v],
        };
    }
}
