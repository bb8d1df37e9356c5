namespace CrisisSim.Scenarios;

internal static class ProvocationShape
{
    private static readonly ProvocationParameters Plain = new();

    public static readonly Shape<ProvocationParameters> Shape = new("provocation", "Parameters of M15, provocation by the protected member.", o =>
    {
        var usual = o.Probability("base", "Probability that the protected member provokes where being backed is as likely as not.")
            .Plausible(0.01, 0.15).Default(Plain.Base, Grade.Judged);
        var belief = o.Number("belief_weight", "Weight of its belief of being backed: ln factor between certainty of being left alone and of being backed.")
            .AtLeast(0).Plausible(0, 2.5).Default(Plain.BeliefWeight, Grade.Judged);
        return v => new ProvocationParameters { Base = usual[v], BeliefWeight = belief[v] };
    });
}
