using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// How a share that every crisis has, such as participation, spreads over all crises: the share of crises in which it
/// is at most so much, one curve a wording (the empirical distribution function), with Wilson's limits at each value by
/// itself.
/// </summary>
public static class EcdfChart
{
    private const int MostPoints = 240, LabelledAtMost = 3;

    /// <summary>The curves of all compared wordings.</summary>
    public static Chart Draw(Comparison comparison, Portion portion)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Draw(comparison.Tables, portion, comparison.Confidence);
    }

    /// <summary>The curves of one wording or several over the same trials, the baseline first.</summary>
    /// <exception cref="ArgumentException">There is no table, or no trial.</exception>
    public static Chart Draw(IReadOnlyList<TrialTable> tables, Portion portion, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.Count == 0) throw new ArgumentException("There is no wording to draw.", nameof(tables));
        IReadOnlyList<Series> series = ComparedSeries.For(tables);
        ValueCurve[] curves = [.. tables.Select(
            (table, k) => new ValueCurve([.. table[portion]], series[k], confidence))];
        var words = new EcdfWords(curves, portion, confidence);
        double top = Top(curves);
        return new Chart
        {
            Name = Phrase.Slug("spread-of", portion),
            Title = words.Title,
            Subtitle = words.Subtitle,
            Description = words.Description,
            Panels =
            [
                new Panel
                {
                    X = new NumberAxis(0, top) { Title = $"{portion.Noun} at most", Unit = " %" },
                    Y = new NumberAxis(0, 100) { Title = "share of all crises", Unit = " %" },
                    Marks =
                    [
                        .. curves.Select(curve => Limits(curve, top)),
                        .. curves.Select(curve => Line(curve, top))
                    ],
                },
            ],
            Legend = curves.Length > 1 ? series : [],
        };
    }

    private static Band Limits(ValueCurve curve, double top) =>
        new([.. curve.PlottedValues(MostPoints, top / 100).Select(value => LimitsAt(curve, value))])
        {
            Series = curve.Series,
            Steps = true,
        };

    private static BandLimits LimitsAt(ValueCurve curve, double value)
    {
        Interval limits = curve.AtMost(value).In(100).Interval;
        return new BandLimits(100 * value, limits.Low, limits.High);
    }

    private static Curve Line(ValueCurve curve, double top)
    {
        IReadOnlyList<double> values = curve.PlottedValues(MostPoints, top / 100);
        return new Curve([.. values.Select(value => new Point(100 * value, 100 * curve.AtMost(value).Value))])
        {
            Series = curve.Series,
            Steps = true,
            Reads = [.. values.Select(
                value => FormattableString.Invariant(
                    $"{curve.Series.Name}, at most {100 * value:0.#} %: {Phrase.Share(curve.AtMost(value))}"))],
        };
    }

    /// <summary>A round number above all values, in percent.</summary>
    private static double Top(ValueCurve[] curves)
    {
        double most = 100 * curves.Max(curve => curve.Most);
        return ((double[])[1, 2, 5, 10, 20, 30, 40, 50, 75]).FirstOrDefault(top => most <= top, 100);
    }
}

/// <summary>
/// What a chart of a spread over crises says: how its mean differs, and how many crises have nothing of it.
/// </summary>
internal sealed class EcdfWords(ValueCurve[] curves, Portion portion, Confidence confidence)
{
    private const int NamedAtMost = 3;

    private readonly string noun = portion.Noun;

    private ValueCurve First => curves[0];

    public string Title =>
        curves.Length switch
        {
            1 =>
                $"{WordList.Capital(noun)} is {EndpointFigure.Percent(First.Mean)} in the mean of all crises, none in "
                    + $"{EndpointFigure.Percent(First.Nothing)}",
            2 => TitleOfTwo(),
            _ => TitleOfMany()
        };

    public string Subtitle =>
        $"Share of {Phrase.AllCrises(First.Trials)} with at most so much, Wilson's {Phrase.Level(confidence)} band at "
            + $"each value by itself; nothing at all in {DescribeNothing()}";

    public string Description =>
        $"How {noun} spreads over {Phrase.AllCrises(First.Trials)}, one rising line a wording; the lower a line, the "
            + "more of it there is. "
        + string.Join(" ", curves.Select(
            curve =>
                $"{curve.Series.Name}: {Phrase.Share(curve.Mean)} in the mean, nothing in "
                    + $"{EndpointFigure.Percent(curve.Nothing)} of crises."));

    private string TitleOfTwo()
    {
        (string before, string now) = (Phrase.Quote(First.Series.Name), Phrase.Quote(curves[1].Series.Name));
        PairedDifference difference = Against(curves[1]);
        if (difference.Differing == 0)
            return $"{WordList.Capital(noun)} is the same under {now} as under {before}, in every crisis";
        if (!difference.IsResolved) return $"Whether {noun} differs between {now} and {before} is not resolved";
        (string share, string instead) = Phrase.TwoShares(difference.First, difference.Second);
        return $"{WordList.Capital(noun)} is {(difference.Difference.Value > 0 ? "higher" : "lower")} under {now}: "
            + $"{share} in the mean instead of {instead} under {before}";
    }

    private string TitleOfMany() => new BaselineTitle(noun, "is lower", "is higher").Title(
        First.Series.Name, [.. curves.Skip(1).Select(curve => (curve.Series.Name, Against(curve)))]);

    private PairedDifference Against(ValueCurve other) => Paired.Means(other.Values, First.Values, confidence);

    private string DescribeNothing()
    {
        if (curves.Length == 1) return EndpointFigure.Percent(First.Nothing);
        if (curves.Length <= NamedAtMost)
            return string.Join(", ", curves.Select(
                curve => $"{EndpointFigure.Percent(curve.Nothing)} under {Phrase.Quote(curve.Series.Name)}"));
        ValueCurve[] order = [.. curves.OrderBy(curve => curve.Nothing.Value)];
        return $"{EndpointFigure.Percent(order[0].Nothing)} to {EndpointFigure.Percent(order[^1].Nothing)}, by wording";
    }
}

/// <summary>
/// The empirical distribution of a number that every crisis has, under one wording. Compared by reference.
/// </summary>
internal sealed class ValueCurve
{
    private readonly double[] sorted;
    private readonly Confidence confidence;

    public ValueCurve(double[] values, Series series, Confidence confidence)
    {
        (Values, Series, this.confidence) = (values, series, confidence);
        sorted = [.. values.Order()];
    }

    public Series Series { get; }

    /// <summary>The values in the order of the trials.</summary>
    public double[] Values { get; }

    public int Trials => sorted.Length;

    public double Most => sorted[^1];

    public Estimate Mean => Statistics.Mean.Estimate(Values, confidence);

    /// <summary>The share of crises with exactly 0.</summary>
    public Estimate Nothing => AtMost(0);

    /// <summary>The share of crises in which the number is at most so much.</summary>
    public Estimate AtMost(double value)
    {
        int found = Array.BinarySearch(sorted, value);
        int count = found < 0 ? ~found : found;
        while (count < sorted.Length && sorted[count] <= value) count++;
        return new Proportion(count, sorted.Length).Estimate(confidence);
    }

    /// <summary>
    /// Values at which the curve is drawn: 0, where it rises, as far as the eye can tell, and the end of the axis.
    /// </summary>
    public IReadOnlyList<double> PlottedValues(int most, double top)
    {
        double[] rises = [.. sorted.Where(value => value > 0 && value < top).Distinct()];
        double[] kept = rises.Length <= most
            ? rises
            : [.. Enumerable.Range(1, most).Select(k => rises[(rises.Length * k / most) - 1])];
        return [0, .. kept, top];
    }
}
