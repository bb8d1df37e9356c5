namespace CrisisSim.Scenarios;

internal static class DetectionShape
{
    private static readonly DetectionParameters Plain = new();

    private static readonly Domain[] Judged = [Domain.Land, Domain.Air, Domain.Sea, Domain.Cyber, Domain.Hybrid];

    private static readonly Shape<PerDomain<Distribution>> Delay = ByDomain.Of("detection delay", "Time until the act is noticed, by domain.", (o, word, domain) =>
        o.RandomDuration(word, $"Where the domain is {word}.").Default(Plain.Delay[domain], Judged.Contains(domain) ? Grade.Judged : Grade.Assumed));

    public static readonly Shape<DetectionParameters> Shape = new("detection", "Parameters of M1, detection.", o =>
    {
        var delay = o.Of("delay", "Time until a member of full intelligence quality notices the act; divided by the member's quality.", Delay).Defaults();
        var spot = o.Number("on_the_spot", "How much better the attacked member sees what happens to it.").AtLeast(1).Default(Plain.OnTheSpot);
        var warning = o.Probability("warning_noticed", "Probability that a member of full intelligence quality notices warning before the act.").Default(Plain.WarningNoticed);
        return v => new DetectionParameters { Delay = delay[v], OnTheSpot = spot[v], WarningNoticed = warning[v] };
    });
}
