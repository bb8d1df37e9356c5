namespace CrisisSim.Scenarios;

internal static class InterpretationShape
{
    private static readonly InterpretationParameters Plain = new();

    private static readonly Domain[] Judged = [Domain.Land, Domain.Air, Domain.Sea, Domain.Cyber, Domain.Hybrid];

    private static readonly Shape<PerDomain<double>> SeveritySpread = ByDomain.Numbers("severity spread", "Spread of the severity that members see, by domain.", Plain.SeveritySpread, (0.5, 2, Judged));

    public static readonly Shape<InterpretationParameters> Shape = new("interpretation", "Parameters of M3, interpretation of the trigger.", o =>
    {
        var vague = o.Rungs("spread_vague", "Spread of readings under wholly vague words.").Above(0).Plausible(0.6, 2).Default(Plain.SpreadVague, Grade.Judged);
        var precise = o.Rungs("spread_precise", "Spread of readings under wholly exact words.").Above(0).Plausible(0.1, 0.6).Default(Plain.SpreadPrecise, Grade.Judged);
        var bias = o.Rungs("bias_spread", "Spread over governments of the habitual bias; a new government draws its own.").AtLeast(0).Plausible(0.3, 1.2).Default(Plain.BiasSpread, Grade.Judged);
        var common = o.Number("common_reading", "Share of the variance of readings that is common to the alliance.").Between(0, 1).Plausible(0.1, 0.8).Default(Plain.CommonReading, Grade.Judged);
        var severity = o.Of("severity_spread", "Spread of the severity that members see, in rungs.", SeveritySpread).Defaults();
        var seen = o.Number("common_severity", "Share of the variance of seen severity that is common to the alliance.").Between(0, 1).Default(Plain.CommonSeverity);
        var audience = o.Rungs("audience_spread", "Spread of a parliament's or staff's reading about its government's.").AtLeast(0).Default(Plain.AudienceSpread);
        return v => new InterpretationParameters
        {
            SpreadVague = vague[v],
            SpreadPrecise = precise[v],
            BiasSpread = bias[v],
            CommonReading = common[v],
            SeveritySpread = severity[v],
            CommonSeverity = seen[v],
            AudienceSpread = audience[v],
        };
    });
}
