using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// What attackers choose, for other programs: one row a quantity and setting, then one a quantity, setting and setting
/// that it is compared with, and the last as sceptic and advocate have them. Shares are in [0, 1].
/// </summary>
internal static class DeterSheet
{
    public static Sheet Tabulate(DeterReportData played)
    {
        DeterrenceResult result = played.Result;
        var sheet = new Sheet(
            "section", "key", "name", "label", "act", "rung", "setting", "against", "attackers", "value", "low", "high",
            "response", "response_low", "response_high", "selection", "selection_low", "selection_high",
            "relative", "resolved");
        for (int s = 0; s < result.Settings.Count; s++)
        {
            foreach (DeterrenceMeasure measure in DeterrenceMeasure.All)
                Add(sheet, measure, result.Settings[s].Name, result.Estimate(s, measure));
            for (int a = 0; a < result.Menu.Count; a++) AddAct(sheet, result, s, a);
            if (result.GreyZone(s) is { } best) AddGrey(sheet, result.Settings[s].Name, best);
        }
        foreach ((int against, int setting) in Pairs(result))
            foreach (DeterrenceMeasure measure in DeterrenceMeasure.All)
                Add(sheet, "difference", result.Between(against, setting, measure));
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
        Cell.From("measure"), Cell.From(measure.Key), Cell.From(measure.Name), Label(measure), default, default,
        Cell.From(setting), default, .. Value(value), .. Nothing(8),
    ]);

    private static void AddAct(Sheet sheet, DeterrenceResult result, int setting, int act)
    {
        void Row(string key, string name, Estimate value) => sheet.Add(
        [
            Cell.From("act"), Cell.From(key), Cell.From(name), Cell.From("exploratory"),
            Cell.From(result.Menu[act].Name), Cell.From(result.Menu[act].Rung),
            Cell.From(result.Settings[setting].Name), default, .. Value(value), .. Nothing(8),
        ]);
        Row("chosen", "share of attackers that choose it", result.ShareChoosing(setting, act));
        foreach (Consequence consequence in Enum.GetValues<Consequence>())
            Row($"leads_to_{Names.Key(consequence)}", $"leads to {Names.Plain(consequence)}",
                result.Leads(setting, act, consequence));
    }

    private static void AddGrey(Sheet sheet, string setting, GreyOptimum best)
    {
        void Row(string key, string name, double value) => sheet.Add(
        [
            Cell.From("grey_zone"), Cell.From(key), Cell.From(name), Cell.From("exploratory"),
            Cell.From(best.Act), Cell.From(best.Rung), Cell.From(setting), default,
            default, Cell.From(value), .. Nothing(10),
        ]);
        Row("best_utility", "worth of the best act below armed attack", best.Utility);
        Row("best_attack_utility", "worth of the best armed attack", best.BestAttack);
    }

    private static void Add(Sheet sheet, string section, DeterrenceContrast contrast) => sheet.Add(
    [
        Cell.From(section), Cell.From(contrast.Measure.Key), Cell.From(contrast.Measure.Name), Label(contrast.Measure),
        default, default, Cell.From(contrast.Setting), Cell.From(contrast.Against), .. Value(contrast.Difference),
        .. Ranged(contrast.Response), .. Ranged(contrast.Selection),
        Cell.From(contrast.Relative), Cell.From(contrast.IsResolved),
    ]);

    private static Cell Label(DeterrenceMeasure measure) => Cell.From(measure.IsPrimary ? "primary" : "exploratory");

    private static IEnumerable<Cell> Value(Estimate value) =>
        [Cell.From((double)value.Trials), .. Ranged(value)];

    private static Cell[] Ranged(Estimate value) =>
        [Cell.From(value.Value), Cell.From(value.Interval.Low), Cell.From(value.Interval.High)];

    private static IEnumerable<Cell> Nothing(int cells) => Enumerable.Repeat(default(Cell), cells);
}
