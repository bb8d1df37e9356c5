namespace CrisisSim.Scenarios;

internal static class CampaignShape
{
    private static readonly CampaignParameters Plain = new();

    public static readonly Shape<CampaignParameters> Shape = new("campaign", "Parameters of M9, the campaign.", o =>
    {
        var local = o.Number("local_strength", "Force of the attacked member, in brigade equivalents.", "brigades").AtLeast(0).Default(Plain.LocalStrength);
        var effective = o.Number("effective", "Ratio of opposing to attacking force at which the attack stops.").Above(0).Plausible(0.33, 1).Default(Plain.Effective, Grade.Judged);
        var retake = o.Number("retake", "Ratio at which the alliance can retake what was lost.").Above(0).Plausible(1, 3).Default(Plain.Retake, Grade.Judged);
        var opposition = o.Number("opposition", "Exponent of opposition in the rate of progress.").Above(0).Default(Plain.Opposition);
        var attrition = o.Number("attrition", "Share of both sides' engaged force lost a day while fighting goes on; 0 is off.").AtLeast(0).Below(1).Default(Plain.Attrition);
        var counter = o.RandomDuration("counter_offensive", "Time of a counter-offensive.").Default(Plain.CounterOffensive);
        var acceptance = o.RandomDuration("acceptance", "Time after which an alliance that cannot retake the objective accepts its loss.").Default(Plain.Acceptance);
        return v => new CampaignParameters
        {
            LocalStrength = local[v],
            Effective = effective[v],
            Retake = retake[v],
            Opposition = opposition[v],
            Attrition = attrition[v],
            CounterOffensive = counter[v],
            Acceptance = acceptance[v],
        };
    });
}
