namespace CrisisSim.Scenarios;

/// <summary>The rows of an alliance that describe its shared means of movement.</summary>
internal sealed class LogisticsRows(Rows o)
{
    private static readonly Logistics Defaults = new();

    private static readonly Shape<(int Capacity, double Returns)> LiftShape = new("lift", "Strategic lift.", o =>
    {
        QuantityField<int> capacity = o
            .Integer("capacity", "Brigades that lift can carry at once.", "brigades")
            .AtLeast(1)
            .Plausible(1, 6, "from the lift of one brigade to that of a corps on the move")
            .Default(Defaults.Lift, Grade.Judged);
        QuantityField<double> returns = o
            .Number("returns",
                "Time until lift that has delivered is back for the next load, as a share of the outward journey.")
            .AtLeast(0)
            .MoreOrLess(0.2, "a fifth of the outward journey either way")
            .Default(Defaults.LiftReturn);
        return v => (capacity[v], returns[v]);
    });

    private static readonly Shape<(int Capacity, Distribution Takes)> ReceptionShape =
        new("reception", "Ports and railheads in theatre.", o =>
    {
        QuantityField<int> capacity = o
            .Integer("capacity", "Brigades that can be received at once.", "brigades")
            .AtLeast(1)
            .TimesOrOver(2, "half to twice; no exercise has filled the ports")
            .Default(Defaults.Reception);
        QuantityField<Distribution> takes = o
            .RandomDuration("takes", "Time for which a brigade occupies a berth.")
            .TimesOrOver(2, "half to twice")
            .Default(Defaults.ReceptionTime);
        return v => (capacity[v], takes[v]);
    });

    private static readonly Shape<(Distribution Agreed, Distribution NotAgreed)> BordersShape =
        new("borders", "Clearance to cross borders.", o =>
    {
        QuantityField<Distribution> agreed = o
            .RandomDuration("agreed", "Time for clearance where transit is agreed.")
            .Plausible(6, 72, "six hours in an emergency, three days else")
            .Default(Defaults.BorderAgreed, Grade.Sourced,
                "within 24 h in an emergency in Lithuania (ministry of defence, 2019); proposed for the European Union: "
                    + "6 h in an emergency, three days else (Commission, COM(2025) 847)");
        QuantityField<Distribution> notAgreed = o
            .RandomDuration("not_agreed", "Time for clearance where it is not.")
            .Plausible(24, 1080, "from a day to the 45 of one state")
            .Default(Defaults.BorderNotAgreed, Grade.Sourced,
                "5 d in ordinary cases and 24 h in an emergency in Lithuania (ministry of defence, 2019); up to 45 d "
                    + "in one EU state, reported 2025");
        return v => (agreed[v], notAgreed[v]);
    });

    private readonly Field<(int Capacity, double Returns)> lift = o
        .Field("lift", "Strategic lift, shared by all.", LiftShape)
        .Defaults();
    private readonly Field<(int Capacity, Distribution Takes)> reception = o
        .Field("reception", "Ports and railheads in theatre, shared by all.", ReceptionShape)
        .Defaults();
    private readonly Field<IReadOnlyDictionary<string, int>> corridors = o
        .Map("corridors", "Corridors through which forces arrive, each with the brigades that move on it at once.",
            Corridor())
        .Empty();
    private readonly Field<Distribution> passage = o
        .RandomDuration("corridor_passage", "Time that a brigade takes over the contended stretch of a corridor.")
        .TimesOrOver(2, "half to twice; no exercise has filled a corridor")
        .Default(Defaults.CorridorPassage);
    private readonly Field<(Distribution Agreed, Distribution NotAgreed)> borders = o
        .Field("borders", "Clearance to cross borders.", BordersShape)
        .Defaults();
    private readonly Field<Distribution> funding = o
        .RandomDuration("funding", "Time to settle who pays, where that is negotiated.")
        .Plausible(0, 240, "from none to ten days")
        .Default(Defaults.Funding, Grade.Judged);

    private readonly QuantityField<double> detour = o
        .Number("detour", "Factor on the journey of a force that is refused passage and goes round.")
        .AtLeast(1)
        .Plausible(1.2, 4, "from a side road to another sea")
        .Default(Defaults.Detour, Grade.Judged);

    public Logistics Bind(Values v) => new()
    {
        Lift = lift[v].Capacity,
        LiftReturn = lift[v].Returns,
        Reception = reception[v].Capacity,
        ReceptionTime = reception[v].Takes,
        Corridors = corridors[v],
        CorridorPassage = passage[v],
        BorderAgreed = borders[v].Agreed,
        BorderNotAgreed = borders[v].NotAgreed,
        Funding = funding[v],
        Detour = detour[v],
    };

    private static FixedQuantity<int> Corridor() =>
        new(new IntegerMeasure("brigades"), value => (int)value)
        {
            Bounds = new Bounds(Low: 1),
            Rule = new TimesOrOver(2, "half to twice; no exercise has filled a corridor"),
        };
}
