using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// When something comes to pass, one violin a wording: at each time its height is the density among all crises, so that
/// its area is the share that ever had it. Those that never had it by the horizon stand apart at the right, with their
/// share.
/// </summary>
public static class ViolinChart
{
    private const double Half = 0.42, Never = 0.3;
    private const int Row = 80;

    /// <summary>The violins of all compared wordings.</summary>
    public static Chart Draw(Comparison comparison, Milestone milestone)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Draw(comparison.Tables, milestone, comparison.Confidence);
    }

    /// <summary>The violins of one wording or several over the same trials, the baseline first.</summary>
    /// <exception cref="ArgumentException">There is no table, or no trial.</exception>
    public static Chart Draw(IReadOnlyList<TrialTable> tables, Milestone milestone, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.Count == 0) throw new ArgumentException("There is no wording to draw.", nameof(tables));
        IReadOnlyList<Series> series = ComparedSeries.For(tables);
        EventCurve[] curves = [.. tables.Select((table, k) => new EventCurve(table, milestone, series[k], confidence))];
        string noun = milestone.Noun;
        var words = new IncidenceWords(curves, milestone, confidence);
        return new Chart
        {
            Name = Phrase.Slug("hours-until", milestone),
            Title = words.Title,
            Subtitle =
                $"When {noun} comes in {Phrase.AllCrises(curves[0].Times.Trials)}: an area is the share that has it; "
                    + $"never by {Phrase.Hour(curves[0].Times.Horizon)}, at the right: {words.Never()}",
            Description = words.Description,
            Panels = [Panel(curves)],
            PlotHeight = Row * curves.Length,
            Remark =
                "Dot: the hour by which half of all crises have it, where half do, with its interval of luck. Heights "
                    + "are smoothed; the shares are not.",
        };
    }

    private static Panel Panel(EventCurve[] curves)
    {
        TimeAxis axis = TimeAxis.Fit([.. curves.SelectMany(curve => curve.Hours)], curves[0].Times.Horizon);
        var violins = new Violins(curves, axis);
        (double left, double right, double end) = Beyond(axis);
        return new Panel
        {
            X = axis.Drawn(end, new Tick((left + right) / 2 / axis.Unit, "never")),
            Y = new NameAxis([.. curves.Select(curve => curve.Series.Name)]),
            Marks =
            [
                .. curves.SelectMany((curve, row) => violins.Shape(curve, row, Half)),
                .. curves.Select((curve, row) => Apart(curve, row, left / axis.Unit, right / axis.Unit)),
                .. curves.Select((curve, row) => Middle(curve, row, axis)).OfType<Dot>(),
            ],
        };
    }

    /// <summary>Hours on the drawn axis where what never happened stands: past the horizon.</summary>
    private static (double Left, double Right, double End) Beyond(TimeAxis axis)
    {
        double At(double part) =>
            axis.IsStretched ? axis.From * Math.Pow(axis.Horizon / axis.From, part) : axis.Horizon * part;
        return (At(1.04), At(1.16), At(1.2));
    }

    private static Box Apart(EventCurve curve, int row, double left, double right) =>
        new(left, right, row - Never, row + Never)
        {
            Series = curve.Series,
            Faint = true,
            Text = EndpointFigure.Percent(curve.Never),
            Read = $"{curve.Series.Name}, never: {Phrase.Share(curve.Never)}",
        };

    private static Dot? Middle(EventCurve curve, int row, TimeAxis axis)
    {
        if (curve.Median is not { } median) return null;
        double low = Math.Min(median.Interval.Low, axis.Horizon), high = Math.Min(median.Interval.High, axis.Horizon);
        return new Dot(axis.At(median.Value), row)
        {
            Series = curve.Series,
            Across = new Whisker(axis.At(low), axis.At(high)),
            Text = EndpointFigure.Hours(median),
            Read =
                $"{curve.Series.Name}, half of all crises within {EndpointFigure.Hours(median)}, "
                    + $"{Phrase.Level(median.Confidence)} "
                    + $"{(double.IsInfinity(median.Interval.High) ? $"from {Clock.Text(low)}, above not reached" : $"{Clock.Text(low)} to {Clock.Text(high)}")}",
        };
    }
}
