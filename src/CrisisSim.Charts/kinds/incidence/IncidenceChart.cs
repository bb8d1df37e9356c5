using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// The share of all crises in which something has come to pass by each hour, one curve a wording. Nothing but the
/// horizon ends a crisis's wait, so the share is a plain proportion of all crises with Wilson's limits (1927, JASA
/// 22:209), hour by hour.
/// </summary>
public static class IncidenceChart
{
    private const int LabelledAtMost = 3;

    /// <summary>The curves of all compared wordings.</summary>
    public static Chart Draw(Comparison comparison, Milestone milestone)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Draw(comparison.Tables, milestone, comparison.Confidence);
    }

    /// <summary>The curves of one wording or several over the same trials, the baseline first.</summary>
    /// <exception cref="ArgumentException">There is no table, or no trial.</exception>
    public static Chart Draw(IReadOnlyList<TrialTable> tables, Milestone milestone, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.Count == 0) throw new ArgumentException("There is no wording to draw.", nameof(tables));
        IReadOnlyList<Series> series = ComparedSeries.For(tables);
        EventCurve[] curves = [.. tables.Select((table, k) => new EventCurve(table, milestone, series[k], confidence))];
        var words = new IncidenceWords(curves, milestone, confidence);
        return new Chart
        {
            Name = Phrase.Slug("incidence-of", milestone),
            Title = words.Title,
            Subtitle = words.Subtitle,
            Description = words.Description,
            Panels = [Panel(curves, milestone)],
            Legend = curves.Length > LabelledAtMost ? series : [],
            Remark = words.Remark,
        };
    }

    private static Panel Panel(EventCurve[] curves, Milestone milestone)
    {
        var axis = TimeAxis.Fit([.. curves.SelectMany(curve => curve.Hours)], curves[0].Times.Horizon);
        double top = Top(curves);
        IReadOnlyList<EventCurve[]> same = SameCurves.Of(curves);
        return new Panel
        {
            X = axis.ToAxis(),
            Y = new NumberAxis(0, top) { Title = "share of all crises", Unit = " %" },
            Marks =
            [
                .. top > 50 ? [new ReferenceLine(50, Upright: false) { Text = "half" }] : (Mark[])[],
                .. curves.Select(curve => Limits(curve, axis)),
                .. curves.Select(curve => Line(curve, axis, Label(curve, same))),
            ],
            Counts = new CountTable(
                $"crises still without {milestone.Noun}",
                [.. axis.Ticks.Select(axis.At)],
                [.. curves.Select(curve => new CountRow(curve.Series, [.. axis.Ticks.Select(curve.Without)]))]),
        };
    }

    private static Band Limits(EventCurve curve, TimeAxis axis) =>
        new([.. curve.PlottedHours(axis).Select(hours => LimitsAt(curve, axis, hours))])
        {
            Series = curve.Series,
            Steps = true,
        };

    private static BandLimits LimitsAt(EventCurve curve, TimeAxis axis, double hours)
    {
        Interval limits = curve.By(hours).In(100).Interval;
        return new BandLimits(axis.At(hours), limits.Low, limits.High);
    }

    /// <summary>What stands at the end of a curve: of those that lie on one another one label with all names.</summary>
    private static string[] Label(EventCurve curve, IReadOnlyList<EventCurve[]> same)
    {
        EventCurve[] of = same.First(group => group.Contains(curve));
        return ReferenceEquals(of[0], curve)
            ? [string.Join(", ", of.Select(one => one.Series.Head)), Phrase.Percent(curve.Ever)]
            : [];
    }

    private static Curve Line(EventCurve curve, TimeAxis axis, string[] label)
    {
        IReadOnlyList<double> hours = curve.PlottedHours(axis);
        return new Curve([.. hours.Select(hour => new Point(axis.At(hour), 100 * curve.By(hour).Value))])
        {
            Series = curve.Series,
            Steps = true,
            Reads = [.. hours.Select(
                hour => $"{curve.Series.Name}, within {Clock.Text(hour)}: {Phrase.Share(curve.By(hour))}")],
            EndLabel = label,
        };
    }

    /// <summary>All hundred, or a round number above the curves where these stay far below.</summary>
    private static double Top(EventCurve[] curves)
    {
        double highest = 100 * curves.Max(curve => curve.Ever.Interval.High);
        return ((double[])[1, 2, 5, 10, 20, 50]).FirstOrDefault(top => highest <= top, 100);
    }
}
