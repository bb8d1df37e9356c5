namespace CrisisSim.Scenarios;

/// <summary>The rows of consultation that say what level of response a member accepts.</summary>
internal sealed class CeilingRows(Rows o)
{
    private const string Unit = "levels";

    private static readonly ConsultationParameters Defaults = new();

    private readonly Field<double> line = o.Number("levels_at_line",
        "Levels by which a convinced member that reads the act exactly at its line accepts more than bare assistance.",
        Unit)
        .Plausible(0.5, 1.5, "half a level to a level and a half")
        .Default(Defaults.LevelsAtLine);
    private readonly Field<double> rung = o
        .Number("levels_per_rung", "Levels that a member's ceiling rises for each rung it sees above its line.", Unit)
        .AtLeast(0)
        .Plausible(0.5, 1.5, "half a level to a level and a half")
        .Default(Defaults.LevelsPerRung);
    private readonly Field<double> doubt = o
        .Number("levels_per_doubt",
            "Levels that a ceiling falls for each log-odds short of the member's standard of proof; four at most.",
            Unit)
        .AtLeast(0)
        .Plausible(0.5, 1.5, "half a level to a level and a half")
        .Default(Defaults.LevelsPerDoubt);
    private readonly Field<double> exposure = o
        .Number("levels_for_exposure", "Levels that a ceiling rises from no to full exposure.", Unit)
        .Plausible(0, 1, "from none to a whole level")
        .Default(Defaults.LevelsForExposure);
    private readonly Field<double> tie = o
        .Number("levels_for_tie", "Levels that a ceiling falls from no tie to the attacker to an alliance with it.",
            Unit)
        .AtLeast(0)
        .Plausible(0.5, 3, "from half a level to all that lies between talk and force")
        .Default(Defaults.LevelsForTie, Grade.Judged);
    private readonly Field<double> reasons = o
        .Number("own_reasons",
            "Spread over members of what they accept for reasons of their own; one draw a consultation.", Unit)
        .AtLeast(0)
        .Plausible(0.2, 1, "a fifth of a level to a whole one")
        .Default(Defaults.OwnReasons);

    public ConsultationParameters Over(Values v, ConsultationParameters parameters) => parameters with
    {
        LevelsAtLine = line[v],
        LevelsPerRung = rung[v],
        LevelsPerDoubt = doubt[v],
        LevelsForExposure = exposure[v],
        LevelsForTie = tie[v],
        OwnReasons = reasons[v],
    };
}
