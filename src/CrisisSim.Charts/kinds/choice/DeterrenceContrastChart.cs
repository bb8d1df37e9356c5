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

    private static readonly IReadOnlyList<DeterrenceMeasure> Measures =
    [
        DeterrenceMeasure.ArmedAttack, DeterrenceMeasure.ArmedAttackByMotivated, DeterrenceMeasure.NoAction,
        DeterrenceMeasure.Timeliness, DeterrenceMeasure.Reliability, DeterrenceMeasure.Taken,
        DeterrenceMeasure.GeneralWar,
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
            .. Measures.Select(measure => texts.Select(text => result.Between(against, text, measure)).ToArray())
        ];
        Series[] series = [.. texts.Select(text => ChoiceSettings.AsSeries(result)[text])];
        (double, double) axis = AxisRange.FromZero(contrasts.SelectMany(of => of).SelectMany(Ends));
        return new Chart
        {
            Name = FileName.Join("deterrence against", result.Settings[against].Name),
            Title = Title(contrasts[0], result.Settings[against].Name, result),
            Subtitle = "Points of 100 worlds, one attacker each; hollow: no difference resolved. "
                + ChoiceSettings.Method(result) + ".",
            Description = string.Join(" ", contrasts.SelectMany(of => of).Select(contrast => Describe(contrast) + ".")),
            Panels =
            [
                Panel("difference", contrasts, (series, axis), contrast => contrast.Difference),
                Panel("of it response: same acts", contrasts, (series, axis), contrast => contrast.Response),
                Panel("of it selection: other acts", contrasts, (series, axis), contrast => contrast.Selection),
            ],
            Columns = 3,
            Legend = series,
            Remark = "Response: the same acts lead to something else. Selection: other acts, or none, are chosen. "
                + "The two add up to the difference; one in a choice is selection alone.",
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
        bool first = heading == "difference";
        return new Panel
        {
            Heading = heading,
            X = new NumberAxis(shared.Axis.From, shared.Axis.To) { Title = "points of 100", Signed = true },
            Y = new NameAxis([.. Measures.Select(measure => measure.Name)]),
            Marks =
            [
                new ReferenceLine(0, Upright: true) { Solid = true },
                .. contrasts.SelectMany((of, row) => of.Select((contrast, lane) => (contrast, lane))
                    .Where(at => first || at.contrast.Measure.Consequence is not null)
                    .Select(at => Dot(at.contrast, part(at.contrast), lanes.Middle(row, at.lane),
                        (shared.Texts[at.lane], heading, shared.Texts.Length <= MostLabelled)))),
            ],
        };
    }

    private static Dot Dot(DeterrenceContrast contrast, Estimate value, double y,
        (Series Text, string Heading, bool Labelled) of)
    {
        Estimate points = value.In(100);
        bool same = points is { Value: 0, Interval.Width: 0 };
        return new Dot(points.Value, y)
        {
            Series = of.Text,
            Across = points.Interval is { Width: > 0, IsBounded: true } interval
                ? new Whisker(interval.Low, interval.High)
                : null,
            Hollow = !points.Interval.ExcludesZero,
            Text = of.Labelled ? ChoiceFigure.Bare(contrast.Measure, value) : "",
            Read =
                $"{contrast.Setting} less {contrast.Against}, {contrast.Measure.Name}, {of.Heading}: "
                    + $"{Figures(contrast.Measure, value)}"
                + (same ? ", the same" : points.Interval.ExcludesZero ? "" : ", not resolved"),
        };
    }

    private static string Title(DeterrenceContrast[] armed, string against, DeterrenceResult result)
    {
        if (armed.Length == 0) return $"There is no other text to set against {against}";
        if (ChoiceWords.Most(armed, result) is not { } most)
            return $"Armed attack: no difference is resolved from the world {ChoiceWords.Under(against, result)}";
        int unresolved = armed.Count(contrast => !contrast.IsResolved);
        return unresolved > 0 ? $"{most}; {unresolved} of {armed.Length} texts not resolved" : most;
    }

    private static string Describe(DeterrenceContrast contrast) =>
        $"{contrast.Setting} less {contrast.Against}, {contrast.Measure.Name}: "
        + $"{Figures(contrast.Measure, contrast.Difference)}{(contrast.IsResolved ? "" : ", not resolved")}";

    private static string Figures(DeterrenceMeasure measure, Estimate value) =>
        $"{ChoiceFigure.Bare(measure, value)} {ChoiceFigure.Interval(measure, value)}".TrimEnd();
}
