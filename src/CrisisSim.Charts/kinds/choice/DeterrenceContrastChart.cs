using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// How far the texts differ from a baseline in what attackers choose and what comes of it, with the part that is the
/// response to the same acts and the part that is another choice of acts.
/// </summary>
public static class DeterrenceContrastChart
{
    private const int LaneHeight = 20, MostLabelled = 8;

    private static readonly IReadOnlyList<(DeterrenceMeasure Measure, string Row)> Measures =
    [
        (DeterrenceMeasure.ArmedAttack, "Attack with arms"),
        (DeterrenceMeasure.ArmedAttackByMotivated, "  of the motivated"),
        (DeterrenceMeasure.NoAction, "Do nothing"),
        (DeterrenceMeasure.Timeliness, "Half cleared within 3 days"),
        (DeterrenceMeasure.Reliability, "Force sent by day 30, %"),
        (DeterrenceMeasure.Taken, "Ground taken by day 30"),
        (DeterrenceMeasure.GeneralWar, "General war by day 30"),
    ];

    /// <summary>Every text against a setting, by their places; texts are not set against themselves.</summary>
    /// <param name="result">What was computed.</param>
    /// <param name="against">Place of the setting that is subtracted, such as
    /// <see cref="DeterrenceResult.NoDeclaration"/>.</param>
    public static Chart Draw(DeterrenceResult result, int against)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)against, (uint)result.Settings.Count,
            nameof(against));
        int[] texts = [.. Enumerable.Range(0, result.Wordings).Where(place => place != against)];
        DeterrenceContrast[][] contrasts =
        [
            .. Measures.Select(
                of => texts.Select(text => result.Between(against, text, of.Measure)).ToArray())
        ];
        Series[] series = [.. texts.Select(text => ChoiceSettings.AsSeries(result)[text])];
        (double, double) axis = AxisRange.FromZero(contrasts.SelectMany(of => of).SelectMany(Ends));
        return new Chart
        {
            Name = FileName.Join("deterrence against", result.Settings[against].Name),
            Title = Title(contrasts[0], result.Settings[against].Name, result),
            Subtitle = "Points of 100 worlds, one attacker each; hollow: no change shown. "
                + ChoiceSettings.Method(result) + ".",
            Description = string.Join(" ",
                contrasts.SelectMany(of => of).Select(contrast => $"{Describe(contrast, result)}.")),
            Panels =
            [
                Panel("change", contrasts, (series, axis), contrast => contrast.Difference),
                Panel("same acts, answered otherwise", contrasts, (series, axis), contrast => contrast.Response),
                Panel("other acts chosen", contrasts, (series, axis), contrast => contrast.Selection),
            ],
            Columns = 3,
            Legend = series,
            Remark = "The change is the sum of two: what the same acts lead to, and what comes of other acts, or "
                + "none. How many attack is a matter of the second alone.",
            PlotHeight = Math.Max(1, Measures.Count) * (14 + (LaneHeight * Math.Max(1, texts.Length))),
        };
    }

    private static IEnumerable<double> Ends(DeterrenceContrast contrast) =>
        new[]
        {
            contrast.Difference,
            contrast.Response,
            contrast.Selection
        }.SelectMany(part => StudyWords.Ends(part.In(100)));

    private static Panel Panel(
        string heading, DeterrenceContrast[][] contrasts, (Series[] Texts, (double From, double To) Axis) shared,
            Func<DeterrenceContrast, Estimate> part)
    {
        var lanes = new Lanes(Math.Max(1, shared.Texts.Length));
        bool first = heading == "change";
        return new Panel
        {
            Heading = heading,
            X = new NumberAxis(shared.Axis.From, shared.Axis.To) { Title = "points of 100", Signed = true },
            Y = new NameAxis([.. Measures.Select(of => of.Row)]),
            Marks =
            [
                new ReferenceLine(0, Upright: true) { Solid = true },
                .. contrasts.SelectMany((of, row) => of.Select((contrast, lane) => (contrast, lane))
                    .Where(at => first || at.contrast.Measure.Consequence is not null)
                    .Select(at => Dot(part(at.contrast), lanes.Middle(row, at.lane), new RowOfContrasts(
                        shared.Texts[at.lane], $"{Measures[row].Row.Trim()}, {heading}", Figure(of),
                        shared.Texts.Length <= MostLabelled)))),
            ],
        };
    }

    /// <summary>Every figure of a row has the digits of its widest one.</summary>
    private static RowFigure Figure(DeterrenceContrast[] row) => RowFigure.OfShares(
        [.. row.SelectMany(of => (Estimate?[])[of.Difference, of.Response, of.Selection])]);

    private static Dot Dot(Estimate value, double y, RowOfContrasts row)
    {
        Estimate points = value.In(100);
        bool same = points is { Value: 0, Interval.Width: 0 } || points.Has(Caveats.NoTrialDiffers);
        return new Dot(points.Value, y)
        {
            Series = row.Text,
            Across = StudyWords.Whisker(points),
            Hollow = !points.Interval.ExcludesZero,
            Text = row.IsLabelled ? row.Figure.Signed(value) : "",
            Read = $"{row.Text.Name}, {row.Read}: "
                + (same ? "the same" : $"{row.Figure.Signed(value)} ({row.Figure.Span(value.Interval)})")
                + (same || points.Interval.ExcludesZero ? "" : ", no change shown"),
        };
    }

    private static string Title(DeterrenceContrast[] armed, string against, DeterrenceResult result)
    {
        if (armed.Length == 0) return "There is no other text to compare";
        if (ChoiceWords.Most(armed, result) is not { } most)
            return $"Attacks with arms: no clear change from {ChoiceWords.Against(against, result)}";
        int open = armed.Count(contrast => !contrast.IsResolved);
        return open > 0 ? $"{most}; no clear change under {open} of {armed.Length} texts" : most;
    }

    private static string Describe(DeterrenceContrast contrast, DeterrenceResult result)
    {
        var figure = RowFigure.OfShares(contrast.Difference);
        string against = ChoiceWords.Against(contrast.Against, result);
        return $"{ChoiceSettings.Title(result, contrast.Setting)} against {against}, {contrast.Measure.Name}: "
            + $"{figure.Signed(contrast.Difference)} ({figure.Span(contrast.Difference.Interval)})"
            + (contrast.IsResolved ? "" : ", no change shown");
    }

    /// <summary>What the dots of one text in one row have in common.</summary>
    private readonly record struct RowOfContrasts(Series Text, string Read, RowFigure Figure, bool IsLabelled);
}
