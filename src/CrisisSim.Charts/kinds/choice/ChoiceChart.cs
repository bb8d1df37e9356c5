using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// Of 100 attackers, how many do nothing, press below armed attack, or attack: one bar a text and baseline.
/// </summary>
public static class ChoiceChart
{
    private const double WithNumber = 2.5, WithName = 13;

    private static readonly IReadOnlyList<(DeterrenceMeasure Measure, string Name, string Short, double Shade)> Kinds =
    [
        (DeterrenceMeasure.NoAction, "do nothing", "nothing", -0.85),
        (DeterrenceMeasure.GreyZone, "press below the line", "pressure", 0.15),
        (DeterrenceMeasure.ArmedAttack, "attack with arms", "attack", 0.85),
    ];

    /// <summary>The texts in their order, then the baselines.</summary>
    public static Chart Draw(DeterrenceResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        IReadOnlyList<Series> settings = ChoiceSettings.AsSeries(result);
        return new Chart
        {
            Name = "choice",
            Title = Title(result),
            Subtitle = $"Of {Names.Count(result.Plan.Attackers, "attacker")}, the same under each text, in 100.",
            Description = "Stacked bars, one for each text and baseline: "
                + string.Join(" ", settings.Select((setting, s) => Describe(result, setting, s))),
            Panels =
            [
                new Panel
                {
                    Heading = "from left to right: do nothing, press below the line, attack with arms",
                    X = new NumberAxis(0, 100) { Title = "of 100 attackers" },
                    Y = new NameAxis([.. settings.Select(setting => setting.Name)]),
                    Marks = [.. settings.SelectMany((setting, s) => Stack(result, setting, s))],
                },
            ],
            Remark = "No record can check this: nobody knows what other words would have prevented.",
            PlotHeight = result.Settings.Count * 44,
        };
    }

    /// <summary>Levels alone, which claim no change: of the text that fewest attack, and of the baselines.</summary>
    private static string Title(DeterrenceResult result)
    {
        string Attacks(int s) => ChoiceSettings.Figure(result, DeterrenceMeasure.ArmedAttack)
            .Value(result.Estimate(s, DeterrenceMeasure.ArmedAttack));
        int least = Enumerable.Range(0, result.Wordings)
            .MinBy(s => result.Estimate(s, DeterrenceMeasure.ArmedAttack).Value);
        return $"Facing {ChoiceSettings.AsSeries(result)[least].Name}, {Attacks(least)} of 100 attack with arms; with no "
            + $"treaty, {Attacks(result.NoDeclaration)}; with no alliance, {Attacks(result.NoAlliance)}";
    }

    private static string Describe(DeterrenceResult result, Series setting, int s)
    {
        IEnumerable<string> shares = Kinds.Select(
            kind => $"{kind.Name} {Spoken(result, kind.Measure, result.Estimate(s, kind.Measure))}");
        return $"{setting.Name}: {string.Join(", ", shares)}.";
    }

    private static string Spoken(DeterrenceResult result, DeterrenceMeasure measure, Estimate share)
    {
        RowFigure figure = ChoiceSettings.Figure(result, measure);
        return $"{figure.Value(share)} of 100 ({figure.Levels(share.Interval)})";
    }

    private static IEnumerable<Mark> Stack(DeterrenceResult result, Series setting, int s)
    {
        double from = 0;
        foreach ((DeterrenceMeasure measure, string name, string label, double shade) in Kinds)
        {
            Estimate share = result.Estimate(s, measure);
            double width = 100 * share.Value;
            string number = ChoiceSettings.Figure(result, measure).Value(share);
            yield return new Box(from, from + width, s - 0.36, s + 0.36)
            {
                Shade = shade,
                Plain = true,
                Text = width < WithNumber ? "" : width < WithName ? number : $"{label} {number}",
                Read = $"{setting.Name}, {name}: {Spoken(result, measure, share)}",
            };
            from += width;
        }
    }
}
