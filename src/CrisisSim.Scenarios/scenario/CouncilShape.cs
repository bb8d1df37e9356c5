namespace CrisisSim.Scenarios;

internal static class CouncilShape
{
    private static readonly Council Plain = new();

    public static readonly Shape<Council> Shape = new("council", "The body in which members consult.", o =>
    {
        var standing = o.YesNo("standing", "Whether it sits permanently; an ad hoc body has to be called together.").Default(Plain.Standing);
        var convene = o.RandomDuration("convene", "Time from request to first meeting.")
            .Default(Plain.Convening, Grade.Sourced, "meetings of the North Atlantic Council under Article 4, 2003-2025", (8, 36))
            .DefaultUnless("standing", (Plain with { Standing = false }).Convening, Grade.Sourced, "ad hoc bodies in dated historical cases", (48, 340));
        return v => new Council { Standing = standing[v], Convene = convene[v] };
    });
}
