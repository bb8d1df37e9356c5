using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// What attackers choose under each text and without one: how many do nothing, press below armed attack, or attack; then every act
/// of the menu by its rung.
/// </summary>
public static class ChoiceChart
{
    private const int RowHeight = 30;

    private const double Few = 9, WithName = 24;

    private static readonly IReadOnlyList<(DeterrenceMeasure Measure, string Name, double Shade)> Kinds =
        [(DeterrenceMeasure.NoAction, "no act", -0.85), (DeterrenceMeasure.GreyZone, "pressure", 0.15), (DeterrenceMeasure.ArmedAttack, "armed attack", 0.85)];

    /// <summary>Of 100 attackers, how many choose what kind of act: one bar a text or baseline.</summary>
    public static Chart Of(DeterrenceResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new Chart
        {
            Name = "choice",
            Title = Title(result),
            Subtitle = ChoiceSettings.Method(result) + ".",
            Description = "Stacked bars, one for each text and baseline: " + string.Join(" ", result.Settings.Select((_, s) => Told(result, s))),
            Panels =
            [
                new Panel
                {
                    Heading = "from left to right: no act, pressure below armed attack, armed attack",
                    X = new NumberAxis(0, 100) { Title = "of 100 attackers" },
                    Y = new NameAxis([.. result.Settings.Select(setting => setting.Name)]),
                    Marks = [.. result.Settings.SelectMany((_, s) => Stack(result, s))],
                },
            ],
            Remark = "Armed attack: rung 5.5 and above; pressure: any act below. No record of crises tells what would have been done under another text: computed, not validated.",
            PlotHeight = result.Settings.Count * 44,
        };
    }

    /// <summary>Of 100 attackers, how many choose each act: a table shaded by the share, acts by rung, texts and baselines side by side.</summary>
    public static Chart Acts(DeterrenceResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        int[] acts = ChoiceSettings.ByRung(result);
        double most = Enumerable.Range(0, result.Settings.Count).SelectMany(s => acts.Select(act => result.Chosen(s, act)).Append(result.Of(s, DeterrenceMeasure.NoAction))).Max(share => share.Value);
        return new Chart
        {
            Name = "choice-by-rung",
            Title = ActsTitle(result, acts),
            Subtitle = "Of 100 attackers under each text and without one. " + ChoiceSettings.Method(result) + ".",
            Description = "A table of how many of 100 attackers choose each act, by rung, under each text and baseline. "
                + string.Join(" ", result.Settings.Select((setting, s) => $"Most chosen act under '{setting.Name}': {Favourite(result, s, acts)}.")),
            Panels =
            [
                new Panel
                {
                    X = new NameAxis([.. result.Settings.Select(setting => setting.Name)]),
                    Y = new NameAxis(["no act", .. acts.Select(act => ChoiceSettings.Act(result, act))]) { Title = "rung and act" },
                    Marks =
                    [
                        .. result.Settings.SelectMany((setting, s) => acts.Select(act => result.Chosen(s, act)).Prepend(result.Of(s, DeterrenceMeasure.NoAction))
                            .Select((share, row) => Cell((s, row), share, most * (row == 0 ? -1 : 1), $"{setting.Name}, {(row == 0 ? "no act" : ChoiceSettings.Act(result, acts[row - 1]))}"))),
                    ],
                },
            ],
            Remark = "Stronger shade: more attackers choose it; blue: they do nothing.",
            PlotHeight = (acts.Length + 1) * RowHeight,
        };
    }

    private static string Title(DeterrenceResult result)
    {
        DeterrenceContrast[] contrasts = [.. Enumerable.Range(0, result.Wordings).Select(s => result.Between(result.NoDeclaration, s, DeterrenceMeasure.ArmedAttack))];
        return ChoiceWords.Most(contrasts, result) ?? $"Armed attack: the difference from {result.Settings[result.NoDeclaration].Name} is not resolved under {(contrasts.Length == 1 ? "the text" : "any text")}";
    }

    /// <summary>The act whose share differs most from that without a declaration, where the intervals are apart.</summary>
    private static string ActsTitle(DeterrenceResult result, int[] acts)
    {
        (int Setting, int Act)[] apart =
        [
            .. Enumerable.Range(0, result.Wordings).SelectMany(s => acts.Select(act => (Setting: s, Act: act)))
                .Where(at => Apart(result.Chosen(at.Setting, at.Act), result.Chosen(result.NoDeclaration, at.Act))),
        ];
        string without = result.Settings[result.NoDeclaration].Name;
        if (apart.Length == 0) return $"Which acts attackers choose: no difference from {without} is resolved for any single act";
        (int setting, int act) = apart.MaxBy(at => Math.Abs(result.Chosen(at.Setting, at.Act).Value - result.Chosen(result.NoDeclaration, at.Act).Value));
        string name = result.Menu[act].Name;
        return $"{char.ToUpperInvariant(name[0])}{name[1..]}: chosen by {Figure.Percent(result.Chosen(setting, act))} of attackers under '{result.Settings[setting].Name}', by {Figure.Percent(result.Chosen(result.NoDeclaration, act))} with {without}";
    }

    private static bool Apart(Estimate one, Estimate other) => one.Interval.High < other.Interval.Low || other.Interval.High < one.Interval.Low;

    private static string Favourite(DeterrenceResult result, int setting, int[] acts)
    {
        int best = acts.MaxBy(act => result.Chosen(setting, act).Value);
        Estimate none = result.Of(setting, DeterrenceMeasure.NoAction), most = result.Chosen(setting, best);
        return none.Value >= most.Value ? $"no act ({Figure.Percent(none)})" : $"{result.Menu[best].Name} ({Figure.Percent(most)})";
    }

    /// <summary>With one decimal at most, so that it fits a narrow cell.</summary>
    private static string Short(Estimate share)
    {
        string format = share.Value < 0.05 ? "0.0" : "0";
        return FormattableString.Invariant($"{(100 * share.Value).ToString(format, System.Globalization.CultureInfo.InvariantCulture)} ")
            + FormattableString.Invariant($"[{(100 * share.Interval.Low).ToString(format, System.Globalization.CultureInfo.InvariantCulture)}, {(100 * share.Interval.High).ToString(format, System.Globalization.CultureInfo.InvariantCulture)}]");
    }

    private static string Told(DeterrenceResult result, int setting) =>
        $"{result.Settings[setting].Name}: {string.Join(", ", Kinds.Select(kind => $"{kind.Name} {ChoiceFigure.Ranged(kind.Measure, result.Of(setting, kind.Measure))}"))}.";

    private static IEnumerable<Mark> Stack(DeterrenceResult result, int setting)
    {
        double from = 0;
        foreach ((DeterrenceMeasure measure, string name, double shade) in Kinds)
        {
            Estimate share = result.Of(setting, measure);
            double width = 100 * share.Value;
            string figure = ChoiceFigure.Ranged(measure, share);
            yield return new Box(from, from + width, setting - 0.36, setting + 0.36)
            {
                Shade = shade,
                Text = width < Few ? ChoiceFigure.Ranged(measure, share with { Interval = Interval.Point(Math.Round(share.Value, 2)), Value = Math.Round(share.Value, 2) }) : width < WithName ? figure : $"{name} {figure}",
                Read = $"{result.Settings[setting].Name}, {name}: {figure} of 100 attackers",
            };
            from += width;
        }
    }

    private static Box Cell((int Column, int Row) at, Estimate share, double most, string what) =>
        new(at.Column - 0.5, at.Column + 0.5, at.Row - 0.5, at.Row + 0.5)
        {
            Shade = most != 0 ? share.Value / most : 0,
            Text = Short(share),
            Read = $"{what}: {ChoiceFigure.Ranged(DeterrenceMeasure.ArmedAttack, share)} of 100 attackers",
        };
}
