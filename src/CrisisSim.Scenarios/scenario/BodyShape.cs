namespace CrisisSim.Scenarios;

internal static class BodyShape
{
    private const string Spread = "half to twice, as the meetings on record spread";

    public static readonly Shape<Body> Shape =
        new("body", "The body of a text, at the ordinary pace and over an open armed attack.", o =>
    {
        Field<bool?> standing = o
            .YesNo("standing", "Whether it sits permanently; without it as the alliance's council.")
            .Optional();
        Field<Distribution?> convene = Time(o, "convene",
            "Time from request to first meeting; without it as the alliance's council.");
        Field<Distribution?> urgent = Time(o, "convene_urgent",
            "The same over an open armed attack; without it the ordinary pace.");
        Field<Distribution?> round = Time(o, "round_urgent",
            "Time between rounds over an open armed attack; without it the ordinary pace.");
        Field<Distribution?> silence = Time(o, "silence_urgent",
            "The silence period over an open armed attack; without it the ordinary period.");
        Field<IReadOnlyList<ReplyKind>> offers = o
            .List("offers",
                "The replies that the body itself can adopt; without it every level, and what bodies adopt besides. What "
                    + "it lacks, members adopt by themselves or through another body.",
                new EnumKind<ReplyKind>(EnumWords<ReplyKind>.All))
            .Empty();
        return v => new Body
        {
            Standing = standing[v],
            Offers = offers[v].Count > 0 ? offers[v] : null,
            Convene = convene[v],
            ConveneUrgent = urgent[v],
            RoundUrgent = round[v],
            SilenceUrgent = silence[v],
        };
    });

    private static Field<Distribution?> Time(Rows o, string key, string doc) =>
        o.RandomDuration(key, doc).TimesOrOver(2, Spread).Optional();
}
