namespace CrisisSim.Scenarios;

/// <summary>The rows of consultation that say what level of response a member accepts.</summary>
internal sealed class CeilingRows(Rows o)
{
    private const string Unit = "levels";

    private static readonly ConsultationParameters Plain = new();

    private readonly Field<double> _line = o.Number("levels_at_line", "Levels by which a convinced member that reads the act exactly at its line accepts more than bare assistance.", Unit).Default(Plain.LevelsAtLine);
    private readonly Field<double> _rung = o.Number("levels_per_rung", "Levels that a member's ceiling rises for each rung it sees above its line.", Unit).AtLeast(0).Default(Plain.LevelsPerRung);
    private readonly Field<double> _doubt = o.Number("levels_per_doubt", "Levels that a ceiling falls for each log-odds short of the member's standard of proof; four at most.", Unit).AtLeast(0).Default(Plain.LevelsPerDoubt);
    private readonly Field<double> _exposure = o.Number("levels_for_exposure", "Levels that a ceiling rises from no to full exposure.", Unit).Default(Plain.LevelsForExposure);
    private readonly Field<double> _reasons = o.Number("own_reasons", "Spread over members of what they accept for reasons of their own; one draw a consultation.", Unit).AtLeast(0).Default(Plain.OwnReasons);

    public ConsultationParameters Over(Values v, ConsultationParameters parameters) => parameters with
    {
        LevelsAtLine = _line[v],
        LevelsPerRung = _rung[v],
        LevelsPerDoubt = _doubt[v],
        LevelsForExposure = _exposure[v],
        OwnReasons = _reasons[v],
    };
}
