namespace CrisisSim.Scenarios;

internal static class HarmShape
{
    private static readonly HarmParameters Defaults = new();

    private static readonly Domain[] WithoutForce = [Domain.Cyber, Domain.Space, Domain.Hybrid, Domain.Economic];

    private static readonly Shape<PerDomain<double>> Rates = WhereNoGroundIsAtStake("rate of giving way",
        "Hazard per hour at full harm and without help, by domain.", Defaults.ConcedeRate, (o, word, domain) => o
            .Number(word, $"Where the domain is {word}.", "1/h")
            .AtLeast(0)
            .Plausible(0, 2 * Defaults.ConcedeRate[domain],
                "states seldom give way to pressure without force; from never to twice as fast")
            .Default(Defaults.ConcedeRate[domain], Grade.Judged));

    private static readonly Shape<PerDomain<double>> Mending = WhereNoGroundIsAtStake("time to mend",
        "Time in which harm falls to a third once the act is over, by domain.", Defaults.Mends, (o, word, domain) => o
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
                "Share by which a full loss of service from space slows evidence and lengthens the hours of movement and "
                    + "command.")
            .Between(0, 1)
            .Plausible(0, 1, "from forces that train without it to forces that stand still")
            .Default(Defaults.ServiceSlows, Grade.Judged);
        return v => new HarmParameters { ConcedeRate = concede[v], Mends = mends[v], ServiceSlows = slows[v] };
    });

    private static Shape<PerDomain<double>> WhereNoGroundIsAtStake(string noun, string doc, PerDomain<double> usual,
        Func<Rows, string, Domain, QuantityField<double>> row) =>
        new(noun, doc, o =>
    {
        (Domain Domain, QuantityField<double> Field)[] rows =
            [.. WithoutForce.Select(domain => (domain, row(o, SnakeCase.From(domain), domain)))];
        return v => rows.Aggregate(usual, (all, one) => all.With(one.Domain, one.Field[v]));
    });
}
