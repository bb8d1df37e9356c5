namespace CrisisSim.Scenarios;

internal static class AuthorizationShape
{
    private static readonly AuthorizationStep Plain = new() { Kind = StepKind.Executive };

    private static readonly Choices<Majority> Majorities = new(
        [("none", Majority.None), ("simple_majority", Majority.Simple), ("super_majority", Majority.Super)]);

    public static readonly OneOfKind<AuthorizationStep> Step = new("step",
    [
        Of(StepKind.Executive, "The head of government or state decides.", Grade.Judged),
        Of(StepKind.Cabinet, "The cabinet decides.", Grade.Judged),
        Of(StepKind.Notification, "Parliament is told; it has no vote before the fact.", Grade.Assumed),
        Of(StepKind.Committee, "A committee gives its view or consent.", Grade.Assumed),
        Of(StepKind.Parliament, "Prior approval by parliament.", Grade.Assumed),
        Of(StepKind.Court, "A court may stop it.", Grade.Assumed),
        Of(StepKind.Referendum, "A referendum.", Grade.Assumed),
    ]);

    /// <summary>Of the default duration, that of an executive decision is judged; for other steps it is a stopgap.</summary>
    private static Option<AuthorizationStep> Of(StepKind kind, string doc, Grade grade)
    {
        var word = Words.Of(kind.ToString());
        return Option<AuthorizationStep>.Of(word, doc, new Shape<AuthorizationStep>(word, doc, o => Describe(o, kind, grade)));
    }

    private static Func<Values, AuthorizationStep> Describe(Rows o, StepKind kind, Grade grade)
    {
        var takes = o.RandomDuration("takes", "Time that it takes once begun.").Default(Plain.Takes, grade);
        var needs = o.Of("prior_approval", "The majority that it needs; none: it cannot refuse.", new ChoiceKind<Majority>(Majorities)).Default("none");
        var chambers = o.Integer("chambers", "Chambers that must each agree; the step lasts as long as the slower one.").Between(1, 2).Default(Plain.Chambers);
        var hours = o.YesNo("working_hours", "Whether it may only begin on a working day between 8 and 18 h local time.").Default(Plain.WorkingHours);
        var exempt = o.YesNo("exempt_listed", "Whether it falls away where the text lists the form of attack.").Default(Plain.ExemptListed);
        var emergency = o.YesNo("emergency_route", "Whether force may go first and consent follow, when severity is far above the line.").Default(Plain.EmergencyRoute);
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
