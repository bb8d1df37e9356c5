using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// Of 100 attackers, how many choose each act: a table shaded by the share, acts by rung, texts and baselines side by
/// side.
/// </summary>
public static class ChoiceByRungChart
{
    private const int RowHeight = 30;

    private const double Few = 0.05;

    /// <summary>Every act of the menu, the mildest on top, below those who do nothing.</summary>
    public static Chart Draw(DeterrenceResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        int[] acts = ChoiceSettings.ByRung(result);
        Estimate[][] shares = [.. result.Settings.Select((_, s) => Shares(result, s, acts))];
        string[] rows = ["no act", .. acts.Select(act => ChoiceSettings.Act(result, act))];
        double most = shares.SelectMany(of => of).Max(share => share.Value);
        return new Chart
        {
            Name = "choice-by-rung",
            Title = Title(result, acts),
            Subtitle = $"Of 100 attackers under each text and without one. {ChoiceSettings.Method(result)}.",
            Description =
                "A table of how many of 100 attackers choose each act, by rung, under each text and baseline. "
                + string.Join(" ", result.Settings.Select(
                    (setting, s) => $"Most under '{setting.Name}': {Favourite(shares[s], rows)}.")),
            Panels =
            [
                new Panel
                {
                    X = new NameAxis([.. result.Settings.Select(setting => setting.Name)]),
                    Y = new NameAxis(rows) { Title = "rung and act" },
                    Marks = [.. shares.SelectMany(
                        (of, s) => of.Select(
                            (share, row) => Cell((s, row), share, most, $"{result.Settings[s].Name}, {rows[row]}")))],
                },
            ],
            Remark = "Stronger shade: more attackers choose it; blue, hatched: they do nothing.",
            PlotHeight = rows.Length * RowHeight,
        };
    }

    private static Estimate[] Shares(DeterrenceResult result, int setting, int[] acts) =>
        [result.Estimate(setting,
            DeterrenceMeasure.NoAction), .. acts.Select(act => result.ShareChoosing(setting, act))];

    /// <summary>
    /// The act whose share differs most from that without a declaration, where the intervals are apart.
    /// </summary>
    private static string Title(DeterrenceResult result, int[] acts)
    {
        int none = result.NoDeclaration;
        (int Setting, int Act)[] apart =
        [
            .. Enumerable.Range(0, result.Wordings).SelectMany(s => acts.Select(act => (Setting: s, Act: act)))
                .Where(at => Apart(result.ShareChoosing(at.Setting, at.Act), result.ShareChoosing(none, at.Act))),
        ];
        string without = result.Settings[none].Name;
        if (apart.Length == 0)
            return $"Which acts attackers choose: no difference from {without} is resolved for any single act";
        (int setting, int act) = apart.MaxBy(
            at => Math.Abs(result.ShareChoosing(at.Setting, at.Act).Value - result.ShareChoosing(none, at.Act).Value));
        return $"{WordList.Capital(result.Menu[act].Name)}: chosen by "
            + $"{EndpointFigure.Percent(result.ShareChoosing(setting, act))} of attackers "
            + $"under '{result.Settings[setting].Name}', by "
            + $"{EndpointFigure.Percent(result.ShareChoosing(none, act))} with "
            + $"{without}";
    }

    private static bool Apart(Estimate one, Estimate other) =>
        one.Interval.High < other.Interval.Low || other.Interval.High < one.Interval.Low;

    private static string Favourite(Estimate[] shares, string[] rows)
    {
        int best = Enumerable.Range(0, rows.Length).MaxBy(row => shares[row].Value);
        return $"{rows[best]}, {Short(shares[best])}";
    }

    private static Box Cell((int Column, int Row) at, Estimate share, double most, string what) =>
        new(at.Column - 0.5, at.Column + 0.5, at.Row - 0.5, at.Row + 0.5)
        {
            Shade = most > 0 ? share.Value / most * (at.Row == 0 ? -1 : 1) : 0,
            Text = Short(share),
            Read = $"{what}: {ChoiceFigure.Ranged(DeterrenceMeasure.ArmedAttack, share)} of 100 attackers",
        };

    /// <summary>With one decimal at most, so that it fits a narrow cell.</summary>
    private static string Short(Estimate share)
    {
        Estimate shown = share.In(100);
        return share.Value < Few
            ? FormattableString.Invariant($"{shown.Value:0.0} [{shown.Interval.Low:0.0}, {shown.Interval.High:0.0}]")
            : FormattableString.Invariant($"{shown.Value:0} [{shown.Interval.Low:0}, {shown.Interval.High:0}]");
    }
}
