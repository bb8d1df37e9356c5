using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// Of 100 attackers, how many do nothing, press below armed attack, or attack: one bar a text and baseline.
/// </summary>
public static class ChoiceChart
{
    private const double WithInterval = 9, WithName = 24;

    private static readonly IReadOnlyList<(DeterrenceMeasure Measure, string Name, double Shade)> Kinds =
    [
        (DeterrenceMeasure.NoAction, "no act", -0.85),
        (DeterrenceMeasure.GreyZone, "pressure", 0.15),
        (DeterrenceMeasure.ArmedAttack, "armed attack", 0.85),
    ];

    /// <summary>The texts in their order, then the baselines.</summary>
    public static Chart Draw(DeterrenceResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new Chart
        {
            Name = "choice",
            Title = Title(result),
            Subtitle = ChoiceSettings.Method(result) + ".",
            Description = "Stacked bars, one for each text and baseline: "
                + string.Join(" ", result.Settings.Select((_, s) => Describe(result, s))),
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
            Remark = "Armed attack: rung 5.5 and above; pressure: any act below. "
                + "No record of crises tells what would have been done under another text: computed, not validated.",
            PlotHeight = result.Settings.Count * 44,
        };
    }

    private static string Title(DeterrenceResult result)
    {
        int none = result.NoDeclaration;
        DeterrenceContrast[] contrasts =
        [
            .. Enumerable.Range(0, result.Wordings).Select(s => result.Between(none, s, DeterrenceMeasure.ArmedAttack))
        ];
        return ChoiceWords.Most(contrasts, result)
            ?? $"Armed attack: the difference from {result.Settings[none].Name} is not resolved under "
                + (contrasts.Length == 1 ? "the text" : "any text");
    }

    private static string Describe(DeterrenceResult result, int setting)
    {
        IEnumerable<string> shares = Kinds.Select(
            kind => $"{kind.Name} {ChoiceFigure.Ranged(kind.Measure, result.Estimate(setting, kind.Measure))}");
        return $"{result.Settings[setting].Name}: {string.Join(", ", shares)}.";
    }

    private static IEnumerable<Mark> Stack(DeterrenceResult result, int setting)
    {
        double from = 0;
        foreach ((DeterrenceMeasure measure, string name, double shade) in Kinds)
        {
            Estimate share = result.Estimate(setting, measure);
            double width = 100 * share.Value;
            string figure = ChoiceFigure.Ranged(measure, share);
            yield return new Box(from, from + width, setting - 0.36, setting + 0.36)
            {
                Shade = shade,
                Text = width < WithInterval
                    ? FormattableString.Invariant($"{width:0}")
                    : width < WithName ? figure : $"{name} {figure}",
                Read = $"{result.Settings[setting].Name}, {name}: {figure} of 100 attackers",
            };
            from += width;
        }
    }
}
