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
                    + $"not by {Phrase.Hour(curves[0].Times.Horizon)}, at the right: {words.Never()}",
            Description = words.Description,
            Panels = [Panel(curves)],
            PlotHeight = Row * curves.Length,
            Remark =
                "Dot: when half of all crises have it, where half do, with what luck leaves open. Heights are "
                    + "smoothed; the shares are not.",
        };
    }

    private static Panel Panel(EventCurve[] curves)
    {
        var axis = TimeAxis.Fit([.. curves.SelectMany(curve => curve.Hours)], curves[0].Times.Horizon);
        var violins = new Violins(curves, axis);
        (double left, double right, double end) = NeverPlace(axis);
        return new Panel
        {
            X = axis.ToAxis(end, new Tick((left + right) / 2 / axis.Unit, "never")),
            Y = new NameAxis([.. curves.Select(curve => curve.Series.Name)]),
            Marks =
            [
                .. curves.SelectMany((curve, row) => violins.Shape(curve, row, Half)),
                .. curves.Select((curve, row) => NeverBox(curve, row, left / axis.Unit, right / axis.Unit)),
                .. curves.Select((curve, row) => MedianDot(curve, row, axis)).OfType<Dot>(),
            ],
        };
    }

    /// <summary>Hours on the drawn axis where what never happened stands: past the horizon.</summary>
    private static (double Left, double Right, double End) NeverPlace(TimeAxis axis)
    {
        double At(double part) =>
            axis.IsStretched ? axis.From * Math.Pow(axis.Horizon / axis.From, part) : axis.Horizon * part;
        return (At(1.04), At(1.16), At(1.2));
    }

    private static Box NeverBox(EventCurve curve, int row, double left, double right) =>
        new(left, right, row - Never, row + Never)
        {
            Series = curve.Series,
            Faint = true,
            Text = Phrase.Percent(curve.Never),
            Read = $"{curve.Series.Name}, never: {Phrase.Share(curve.Never)}",
        };

    private static Dot? MedianDot(EventCurve curve, int row, TimeAxis axis)
    {
        if (curve.Median is not { } median) return null;
        double low = Math.Min(median.Interval.Low, axis.Horizon), high = Math.Min(median.Interval.High, axis.Horizon);
        string limits = double.IsInfinity(median.Interval.High)
            ? $"from {Clock.Text(low)}, above not reached"
            : $"{Clock.Text(low)} to {Clock.Text(high)}";
        return new Dot(axis.At(median.Value), row)
        {
            Series = curve.Series,
            Across = new Whisker(axis.At(low), axis.At(high)),
            Text = TimeWords.By(median.Value),
            Read = $"{curve.Series.Name}, half of all crises {TimeWords.By(median.Value)}, "
                + $"{Phrase.Level(median.Confidence)} {limits}",
        };
    }
}

/// <summary>
/// Shapes of densities on one axis, all on one scale: a kernel of Epanechnikov (1969, Theory Probab. Appl. 14:153) with
/// the width of Silverman (1986, eq. 3.31), along the axis as it is drawn, reflected at its ends.
/// </summary>
internal sealed class Violins
{
    private const int Places = 160, MostSampled = 4000;
    private const double EpanechnikovForNormal = 2.34, LeastWidth = 0.006;

    private readonly TimeAxis axis;
    private readonly double[][] densities;
    private readonly EventCurve[] curves;
    private readonly double highest;

    public Violins(EventCurve[] curves, TimeAxis axis)
    {
        (this.curves, this.axis) = (curves, axis);
        densities = [.. curves.Select(Density)];
        highest = Math.Max(densities.Max(density => density.Max()), double.Epsilon);
    }

    /// <summary>The shape of a curve in its row; none where nothing ever happened.</summary>
    public IEnumerable<Outline> Shape(EventCurve curve, int row, double half)
    {
        double[] density = densities[Array.IndexOf(curves, curve)];
        if (curve.Hours.Length == 0) yield break;
        int first = Array.FindIndex(density, at => at > 0), last = Array.FindLastIndex(density, at => at > 0);
        IEnumerable<int> along = Enumerable.Range(first, last - first + 1);
        yield return new Outline([
            .. along.Select(place => new Point(X(place), row - (half * density[place] / highest))),
            .. along.Reverse().Select(place => new Point(X(place), row + (half * density[place] / highest)))])
        {
            Series = curve.Series,
            Read =
                $"{curve.Series.Name}: {Phrase.Share(curve.Ever)} of all crises have it by {Phrase.Hour(axis.Horizon)}",
        };
    }

    private double X(int place) => HoursAt(place / (double)(Places - 1)) / axis.Unit;

    private double HoursAt(double part) =>
        axis.IsStretched ? axis.From * Math.Pow(axis.Horizon / axis.From, part) : axis.Horizon * part;

    private double PartOf(double hours) => axis.IsStretched
        ? Math.Log(Math.Max(hours, axis.From) / axis.From) / Math.Log(axis.Horizon / axis.From)
        : hours / axis.Horizon;

    /// <summary>The density of the share of all crises along the axis, from 0 to 1.</summary>
    private double[] Density(EventCurve curve)
    {
        double[] density = new double[Places];
        if (curve.Hours.Length == 0) return density;
        double[] parts = Sample(curve.Hours);
        double width = Width(parts), each = curve.Ever.Value / parts.Length / width;
        foreach (double part in parts)
            foreach (double at in (double[])[part, -part, 2 - part])
                Add(density, at, width, each);
        return density;
    }

    /// <summary>All, or evenly chosen ones where there are very many.</summary>
    private double[] Sample(double[] hours)
    {
        int count = Math.Min(hours.Length, MostSampled);
        return [.. Enumerable.Range(0, count).Select(k => PartOf(hours[(int)((k + 0.5) * hours.Length / count)]))];
    }

    private static void Add(double[] density, double at, double width, double each)
    {
        int from = Math.Max(0, (int)Math.Ceiling((at - width) * (Places - 1))),
            to = Math.Min(Places - 1, (int)Math.Floor((at + width) * (Places - 1)));
        for (int place = from; place <= to; place++)
        {
            double away = ((place / (double)(Places - 1)) - at) / width;
            density[place] += each * 0.75 * (1 - (away * away));
        }
    }

    private static double Width(double[] parts)
    {
        double mean = parts.Average(),
            spread = Math.Sqrt(parts.Sum(part => (part - mean) * (part - mean)) / parts.Length);
        double quartiles = (parts[parts.Length * 3 / 4] - parts[parts.Length / 4]) / 1.34;
        double scale = quartiles > 0 ? Math.Min(spread, quartiles) : spread;
        return Math.Max(LeastWidth, 0.9 * EpanechnikovForNormal / 1.06 * scale * Math.Pow(parts.Length, -0.2));
    }
}
