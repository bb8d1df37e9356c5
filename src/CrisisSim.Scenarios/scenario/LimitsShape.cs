namespace CrisisSim.Scenarios;

internal static class LimitsShape
{
    private static readonly Limits Plain = new();

    public static readonly Shape<Limits> Shape = new("limits", "Time limits of the procedure; what is not stated has none.", o =>
    {
        var convene = o.Duration("convene", "From request to first meeting.").Optional();
        var decide = o.Duration("decide", "From the first member's conviction to the decision.").Optional();
        var decideIn = o.Map<Domain, double>("decide_in", "Limits to decide that differ by domain.", Duration()).Empty();
        var compliance = o.Probability("compliance", "Probability that a limit is obeyed.").Plausible(0.2, 0.95).Default(Plain.Compliance, Grade.Judged);
        return v => new Limits { Convene = convene[v], Decide = decide[v], DecideIn = decideIn[v], Compliance = compliance[v] };
    });

    private static Figure<double> Duration() => new(new DurationMeasure(), value => value);
}
