namespace CrisisSim.Scenarios;

internal static class InterpretationShape
{
    private static readonly InterpretationParameters Defaults = new();

    private static readonly Domain[] Judged = [Domain.Land, Domain.Air, Domain.Sea, Domain.Cyber, Domain.Hybrid];

    private static readonly Shape<PerDomain<double>> SeveritySpread = ByDomain.Numbers("severity spread",
        "Spread of the severity that members see, by domain.", Defaults.SeveritySpread, (0.5, 2, Judged), 10);

    public static readonly Shape<InterpretationParameters> Shape =
        new("interpretation", "Parameters of M3, interpretation of the trigger.", o =>
    {
        o.Ranges(
            "no study measures how far apart governments read one text; half to twice, as far as "
                + "that makes sense");
        QuantityField<double> vague = o
            .Rungs("spread_vague", "Spread of readings under wholly vague words.")
            .Above(0)
            .AtMost(10)
            .Plausible(0.6, 2)
            .Default(Defaults.SpreadVague, Grade.Judged);
        QuantityField<double> precise = o
            .Rungs("spread_precise", "Spread of readings under wholly exact words.")
            .Above(0)
            .AtMost(10)
            .Plausible(0.1, 0.6)
            .Default(Defaults.SpreadPrecise, Grade.Judged);
        QuantityField<double> bias = o
            .Rungs("bias_spread", "Spread over governments of the habitual bias; a new government draws its own.")
            .Between(0, 10)
            .Plausible(0.3, 1.2)
            .Default(Defaults.BiasSpread, Grade.Judged);
        QuantityField<double> common = o
            .Number("common_reading", "Share of the variance of readings that is common to the alliance.")
            .Between(0, 1)
            .Plausible(0.1, 0.8)
            .Default(Defaults.CommonReading, Grade.Judged);
        Field<PerDomain<double>> severity = o
            .Field("severity_spread", "Spread of the severity that members see, in rungs.", SeveritySpread)
            .Defaults();
        QuantityField<double> seen = o
            .Number("common_severity", "Share of the variance of seen severity that is common to the alliance.")
            .Between(0, 1)
            .Plausible(0.2, 0.8, "governments share most pictures and not all")
            .Default(Defaults.CommonSeverity);
        QuantityField<double> audience = o
            .Rungs("audience_spread", "Spread of a parliament's or staff's reading about its government's.")
            .Between(0, 10)
            .Plausible(0.1, 0.8, "from a staff that reads as its government does to one that reads for itself")
            .Default(Defaults.AudienceSpread);
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
