using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>
/// The choice for other programs: a row a wording with what it is chosen on (key "worth" where outcomes are weighed), then a row a wording and
/// outcome of the front, what attackers choose among them. Hours, shares from 0 to 1.
/// </summary>
internal static class ChooseSheet
{
    public static Sheet Of(Chosen chosen)
    {
        var sheet = new Sheet("section", "wording", "key", "value", "low", "high", "trials", "behind", "behind_low", "behind_high", "standing");
        string key = chosen.Plan.Weights is null ? chosen.Plan.Endpoints[0].Key : "worth";
        foreach (ChoiceStanding of in chosen.Result.Standings)
        {
            bool best = ReferenceEquals(of, chosen.Best);
            sheet.Add([
                Cell.Of("choice"), Cell.Of(of.Name), Cell.Of(key), .. Ranged(of.Worth), Cell.Of((double)of.Trials), .. best ? new Cell[3] : Ranged(of.Behind),
                Cell.Of(best ? "best" : of.Behind.Interval.ExcludesZero ? "behind" : "not_resolved")]);
        }
        foreach (FrontText text in chosen.Front?.Texts ?? [])
        {
            for (int o = 0; o < text.Outcomes.Count; o++) Add(sheet, (text.Name, chosen.Front!.Endpoints[o].Key), text.Outcomes[o], FrontKey(text));
            for (int m = 0; m < text.Chosen.Count; m++) Add(sheet, (text.Name, chosen.Front!.Measures[m].Measure.Key), text.Chosen[m], FrontKey(text));
        }
        return sheet;
    }

    /// <summary>on_it, on_it_by_value, outdone, outdone_by_value.</summary>
    public static string FrontKey(FrontText text) => FrontGrid.Words(text).TrimEnd(' ', '~').Replace(' ', '_');

    private static void Add(Sheet sheet, (string Wording, string Key) of, Estimate value, string standing) =>
        sheet.Add([Cell.Of("front"), Cell.Of(of.Wording), Cell.Of(of.Key), .. Ranged(value), Cell.Of((double)value.Trials), .. new Cell[3], Cell.Of(standing)]);

    private static Cell[] Ranged(Estimate of) => [Cell.Of(of.Value), Cell.Of(of.Interval.Low), Cell.Of(of.Interval.High)];
}
