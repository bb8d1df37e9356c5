namespace CrisisSim.Scenarios;

internal static class HarmShape
{
    private static readonly HarmParameters Defaults = new();

    private static readonly Shape<PerDomain<double>> Rates =
        ByDomain.Define("rate of giving way", "Hazard per hour at full harm and without help, by domain.",
            (o, word, domain) => o
                .Number(word, $"Where the domain is {word}.", "1/h")
                .AtLeast(0)
                .MoreOrLess(Math.Max(Defaults.ConcedeRate[domain], 1e-6),
                    "states seldom give way to pressure without force; from never to twice as fast")
                .Default(Defaults.ConcedeRate[domain], Grade.Judged));

    private static readonly Shape<PerDomain<double>> Mending =
        ByDomain.Define("time to mend", "Time in which harm falls to a third once the act is over, by domain.",
            (o, word, domain) => o
                .Duration(word, $"Where the domain is {word}.")
                .Above(0)
                .Plausible(Defaults.Mends[domain] / 3, Defaults.Mends[domain] * 3, "a third to three times")
                .Default(Defaults.Mends[domain], Grade.Judged));

    public static readonly Shape<HarmParameters> Shape =
        new("harm", "Parameters of M9 where no ground is at stake: harm, and giving way to it.", o =>
    {
        Field<PerDomain<double>> concede = o
            .Field("concede_rate", "Hazard at which the attacked member concedes at full harm and without help.", Rates)
            .Defaults();
        Field<PerDomain<double>> mends = o
            .Field("mends", "Time in which harm falls to a third once the act is over.", Mending)
            .Defaults();
        QuantityField<double> slows = o
            .Number("service_slows",
                "Share by which a full loss of service from space slows evidence and lengthens the hours of movement.")
            .Between(0, 1)
            .Plausible(0, 1, "from forces that train without it to forces that stand still")
            .Default(Defaults.ServiceSlows, Grade.Judged);
        return v => new HarmParameters { ConcedeRate = concede[v], Mends = mends[v], ServiceSlows = slows[v] };
    });
}
