namespace CrisisSim.Scenarios;

/// <summary>What one unit of each kind of force weighs, a block for each front.</summary>
internal static class FrontWeightsShape
{
    private const string OwnFront = "what the others are measured by";

    private static readonly FrontWeights Defaults = new();

    public static readonly Shape<FrontWeights> Shape =
        new("front weights",
            "What one unit of each kind of force weighs on a front; the front's own kind weighs 1.", o =>
    {
        Field<IReadOnlyList<double>> land = Front(o, Domain.Land, Defaults.Land);
        Field<IReadOnlyList<double>> air = Front(o, Domain.Air, Defaults.Air);
        Field<IReadOnlyList<double>> sea = Front(o, Domain.Sea, Defaults.Sea);
        Field<double> space = OfCyber(o, Domain.Space, Defaults.CyberInSpace);
        Field<double> hybrid = OfCyber(o, Domain.Hybrid, Defaults.CyberInHybrid);
        return v => new FrontWeights
        {
            Land = land[v],
            Air = air[v],
            Sea = sea[v],
            CyberInSpace = space[v],
            CyberInHybrid = hybrid[v],
        };
    });

    private static Field<IReadOnlyList<double>> Front(Rows o, Domain front, IReadOnlyList<double> defaults)
    {
        string word = SnakeCase.From(front);
        string doc = $"Where the fight is {front switch
        {
            Domain.Air => "in the air",
            Domain.Sea => "at sea",
            _ => "on land",
        }}.";
        return o.Field(word, doc, new Shape<IReadOnlyList<double>>($"weights on {word}", doc, rows =>
        {
            rows.Ranges("no figure compares kinds of force; what rests on them is shown over the whole range");
            var fields = Enum
                .GetValues<ForceKind>()
                .Where(kind => kind != ForceKind.Cyber)
                .Select(kind => Weight(rows, kind, SnakeCase.From(kind) == word, defaults[(int)kind]))
                .ToList();
            return v => [.. fields.Select(field => field[v])];
        })).Defaults();
    }

    private static Field<double> OfCyber(Rows o, Domain front, double plain)
    {
        string word = SnakeCase.From(front);
        string doc = front == Domain.Space ? "Where the attack is in space." : "Where the act is hybrid.";
        return o.Field(word, doc, new Shape<double>($"weights in {word}", doc, rows =>
        {
            QuantityField<double> cyber = rows
                .Number("cyber",
                    "How far cyber forces, and not influence, carry a member's part in the reply, where any are stated.")
                .Between(0, 1)
                .Plausible(0, 1, "no figure compares kinds of force; what rests on them is shown over the whole range")
                .Default(plain, Grade.Judged);
            return v => cyber[v];
        })).Defaults();
    }

    private static QuantityField<double> Weight(Rows o, ForceKind kind, bool isOwn, double plain)
    {
        QuantityField<double> field = o.Number(SnakeCase.From(kind), Doc(kind)).AtLeast(0);
        return isOwn
            ? field.Chosen(OwnFront).Default(plain)
            : field.Plausible(0, plain == 0 ? 0.2 : 1).Default(plain, Grade.Judged);
    }

    private static string Doc(ForceKind kind) => kind switch
    {
        ForceKind.Land => "A brigade on land.",
        ForceKind.Air => "A squadron of combat aircraft.",
        ForceKind.Sea => "A task group of ships.",
        ForceKind.AirDefence => "A group of air defence batteries.",
        ForceKind.Special => "A task group of special forces.",
        _ => throw new System.Diagnostics.UnreachableException($"Nothing describes force of the kind {kind}."),
    };
}
