namespace CrisisSim.Scenarios;

internal static class ReadinessShape
{
    private static readonly ReadinessParameters Plain = new();

    public static readonly Shape<ReadinessParameters> Shape = new("readiness", "Parameters of M7, readiness.", o =>
    {
        var planning = o.RandomDuration("planning", "Time of planning and force generation where no plan exists for the form.").Plausible(0, 1440).Default(Plain.Planning, Grade.Judged);
        var vigilance = o.Number("vigilance", "Notice left once a member is vigilant on warning, as a factor.").Between(0, 1).Plausible(0.6, 1).Default(Plain.Vigilance, Grade.Judged);
        var alert = o.Number("alert", "Notice left once the alert is raised, as a factor.").Between(0, 1).Plausible(0.4, 0.9).Default(Plain.Alert, Grade.Judged);
        var correlation = o.Number("correlation", "Correlation within a member of whether units meet their notice.").Between(0, 1).Default(Plain.Correlation, Grade.Judged);
        var lateness = o.Number("lateness", "Lateness of a unit that misses its notice: up to this share of the notice more.").AtLeast(0).Default(Plain.Lateness);
        return v => new ReadinessParameters
        {
            Planning = planning[v],
            Vigilance = vigilance[v],
            Alert = alert[v],
            Correlation = correlation[v],
            Lateness = lateness[v],
        };
    });
}
