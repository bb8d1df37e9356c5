using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>
/// What attackers choose, for other programs: one row a quantity and setting, then one a quantity, setting and setting that it is
/// compared with, and the last as sceptic and advocate have them. Shares are in [0, 1].
/// </summary>
internal static class DeterSheet
{
    public static Sheet Of(DeterPlayed played)
    {
        DeterrenceResult result = played.Result;
        var sheet = new Sheet(
            "section", "key", "name", "label", "act", "rung", "setting", "against", "attackers", "value", "low", "high",
            "response", "response_low", "response_high", "selection", "selection_low", "selection_high", "relative", "resolved");
        for (int s = 0; s < result.Settings.Count; s++)
        {
            foreach (DeterrenceMeasure measure in DeterrenceMeasure.All) Add(sheet, measure, result.Settings[s].Name, result.Of(s, measure));
            for (int a = 0; a < result.Menu.Count; a++) AddAct(sheet, result, s, a);
            if (result.GreyZone(s) is { } best) AddGrey(sheet, result.Settings[s].Name, best);
        }
        foreach ((int against, int setting) in Pairs(result))
            foreach (DeterrenceMeasure measure in DeterrenceMeasure.All) Add(sheet, "difference", result.Between(against, setting, measure));
        foreach (DeterrenceVerdict verdict in played.Verdicts)
        {
            Add(sheet, "sceptic", verdict.Sceptic);
            Add(sheet, "advocate", verdict.Advocate);
        }
        return sheet;
    }

    private static IEnumerable<(int Against, int Setting)> Pairs(DeterrenceResult result) =>
    [
        .. Enumerable.Range(0, result.Wordings).Select(wording => (result.NoDeclaration, wording)),
        .. Enumerable.Range(0, result.Wordings + 1).Select(setting => (result.NoAlliance, setting)),
        .. Enumerable.Range(1, result.Wordings - 1).Select(wording => (0, wording)),
    ];

    private static void Add(Sheet sheet, DeterrenceMeasure measure, string setting, Estimate value) => sheet.Add(
    [
        Cell.Of("measure"), Cell.Of(measure.Key), Cell.Of(measure.Name), Label(measure), default, default, Cell.Of(setting), default,
        .. Value(value), .. Nothing(8),
    ]);

    private static void AddAct(Sheet sheet, DeterrenceResult result, int setting, int act)
    {
        void Row(string key, string name, Estimate value) => sheet.Add(
        [
            Cell.Of("act"), Cell.Of(key), Cell.Of(name), Cell.Of("exploratory"), Cell.Of(result.Menu[act].Name), Cell.Of(result.Menu[act].Rung),
            Cell.Of(result.Settings[setting].Name), default, .. Value(value), .. Nothing(8),
        ]);
        Row("chosen", "share of attackers that choose it", result.Chosen(setting, act));
        foreach (Consequence consequence in Enum.GetValues<Consequence>())
            Row($"leads_to_{Names.Key(consequence)}", $"leads to {Names.Plain(consequence)}", result.Leads(setting, act, consequence));
    }

    private static void AddGrey(Sheet sheet, string setting, GreyOptimum best)
    {
        void Row(string key, string name, double value) => sheet.Add(
        [
            Cell.Of("grey_zone"), Cell.Of(key), Cell.Of(name), Cell.Of("exploratory"), Cell.Of(best.Act), Cell.Of(best.Rung), Cell.Of(setting), default,
            default, Cell.Of(value), .. Nothing(10),
        ]);
        Row("best_utility", "worth of the best act below armed attack", best.Utility);
        Row("best_attack_utility", "worth of the best armed attack", best.BestAttack);
    }

    private static void Add(Sheet sheet, string section, DeterrenceContrast contrast) => sheet.Add(
    [
        Cell.Of(section), Cell.Of(contrast.Measure.Key), Cell.Of(contrast.Measure.Name), Label(contrast.Measure), default, default,
        Cell.Of(contrast.Setting), Cell.Of(contrast.Against), .. Value(contrast.Difference),
        Cell.Of(contrast.Response.Value), Cell.Of(contrast.Response.Interval.Low), Cell.Of(contrast.Response.Interval.High),
        Cell.Of(contrast.Selection.Value), Cell.Of(contrast.Selection.Interval.Low), Cell.Of(contrast.Selection.Interval.High),
        Cell.Of(contrast.Relative), Cell.Of(contrast.IsResolved),
    ]);

    private static Cell Label(DeterrenceMeasure measure) => Cell.Of(measure.IsPrimary ? "primary" : "exploratory");

    private static IEnumerable<Cell> Value(Estimate value) =>
        [Cell.Of((double)value.Trials), Cell.Of(value.Value), Cell.Of(value.Interval.Low), Cell.Of(value.Interval.High)];

    private static IEnumerable<Cell> Nothing(int cells) => Enumerable.Repeat(default(Cell), cells);
}
