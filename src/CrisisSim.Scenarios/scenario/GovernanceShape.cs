namespace CrisisSim.Scenarios;

internal static class GovernanceShape
{
    private const double LeastYears = 0.25;

    private static readonly Governance Plain = new();

    public static readonly Shape<Governance> Shape = new("governance", "How the text is kept alive over the years; it acts in 'drift' alone.", o =>
    {
        var every = o.Number("review_every", "Time between reviews; without it none is held.", "years").AtLeast(LeastYears).Optional();
        var since = o.Number("since_review", "Time since the last review, which says when the next is due.", "years").AtLeast(0).Default(Plain.SinceReview);
        var sunset = o.Number("sunset", "Time until the text expires unless it is renewed, and for which it is renewed; without it it does not expire.", "years").AtLeast(LeastYears).Optional();
        var exit = o.Number("exit_notice", "Time between a member's notice and its exit; without it the text has no way out.", "years").AtLeast(0).Optional();
        var exercises = o.Number("exercises", "Exercise tempo that the text asks for; without it the text asks for none.").Between(0, 1).Optional();
        o.Require(v => every[v] is not { } years || since[v] < years, since, "'since_review' must be less than 'review_every'");
        return v => new Governance
        {
            ReviewEvery = every[v],
            SinceReview = since[v],
            Sunset = sunset[v],
            ExitNotice = exit[v],
            Exercises = exercises[v],
        };
    });
}
