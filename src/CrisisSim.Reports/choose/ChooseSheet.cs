using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// The choice for other programs: a row a wording with what it is chosen on (key "worth" where outcomes are weighed),
/// then a row a wording and outcome of the front, what attackers choose among them. Hours, shares from 0 to 1.
/// </summary>
internal static class ChooseSheet
{
    public static Sheet Tabulate(ChooseReportData chosen)
    {
        var sheet = new Sheet("section", "wording", "key", "value", "low", "high", "trials", "behind", "behind_low",
            "behind_high", "standing");
        string key = chosen.Plan.Weights is null ? chosen.Plan.Endpoints[0].Key : "worth";
        foreach (ChoiceStanding of in chosen.Result.Standings)
        {
            bool best = ReferenceEquals(of, chosen.Best);
            sheet.Add([
                Cell.From("choice"), Cell.From(of.Name), Cell.From(key),
                .. Ranged(of.Worth), Cell.From((double)of.Trials), .. best ? new Cell[3] : Ranged(of.Behind),
                Cell.From(best ? "best" : of.Behind.Interval.ExcludesZero ? "behind" : "not_resolved"),
            ]);
        }
        foreach (FrontEntry text in chosen.Front?.Texts ?? [])
        {
            for (int o = 0; o < text.Outcomes.Count; o++)
                Add(sheet, (text.Name, chosen.Front!.Endpoints[o].Key), text.Outcomes[o], FrontKey(text));
            for (int m = 0; m < text.Chosen.Count; m++)
                Add(sheet, (text.Name, chosen.Front!.Measures[m].Measure.Key), text.Chosen[m], FrontKey(text));
        }
        return sheet;
    }

    /// <summary>on_it, on_it_by_value, outdone, outdone_by_value.</summary>
    public static string FrontKey(FrontEntry text) => FrontGrid.Words(text).TrimEnd(' ', '~').Replace(' ', '_');

    private static void Add(Sheet sheet, (string Wording, string Key) of, Estimate value, string standing) =>
        sheet.Add([
            Cell.From("front"),
            Cell.From(of.Wording),
            Cell.From(of.Key),
            .. Ranged(value),
            Cell.From((double)value.Trials),
            .. new Cell[3],
            Cell.From(standing)
        ]);

    private static Cell[] Ranged(Estimate of) =>
        [Cell.From(of.Value), Cell.From(of.Interval.Low), Cell.From(of.Interval.High)];
}
