using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// How a share that every crisis has, such as participation, spreads over all crises: the share of crises in which it is at most so much,
/// one curve a wording (the empirical distribution function), with Wilson's limits at each value by itself.
/// </summary>
public static class EcdfChart
{
    private const int MostPoints = 240, LabelledAtMost = 3;

    /// <summary>The curves of all compared wordings.</summary>
    public static Chart Of(Comparison comparison, Portion portion)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Of(comparison.Tables, portion, comparison.Confidence);
    }

    /// <summary>The curves of one wording or several over the same trials, the baseline first.</summary>
    /// <exception cref="ArgumentException">There is no table, or no trial.</exception>
    public static Chart Of(IReadOnlyList<TrialTable> tables, Portion portion, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.Count == 0) throw new ArgumentException("There is no wording to draw.", nameof(tables));
        IReadOnlyList<Series> series = ComparedSeries.Of(tables);
        ValueCurve[] curves = [.. tables.Select((table, k) => new ValueCurve([.. table[portion]], series[k], confidence))];
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
                    X = new NumberAxis(0, top) { Title = $"{PortionNoun.Of(portion)} at most", Unit = " %" },
                    Y = new NumberAxis(0, 100) { Title = "share of all crises", Unit = " %" },
                    Marks = [.. curves.Select(curve => Limits(curve, top)), .. curves.Select(curve => Line(curve, top))],
                },
            ],
            Legend = curves.Length > 1 ? series : [],
        };
    }

    private static Band Limits(ValueCurve curve, double top) => new([.. curve.Drawn(MostPoints, top / 100).Select(value => Reach(curve, value))])
    {
        Series = curve.Series,
        Steps = true,
    };

    private static Reach Reach(ValueCurve curve, double value)
    {
        Interval limits = curve.AtMost(value).In(100).Interval;
        return new Reach(100 * value, limits.Low, limits.High);
    }

    private static Curve Line(ValueCurve curve, double top)
    {
        IReadOnlyList<double> values = curve.Drawn(MostPoints, top / 100);
        return new Curve([.. values.Select(value => new Point(100 * value, 100 * curve.AtMost(value).Value))])
        {
            Series = curve.Series,
            Steps = true,
            Reads = [.. values.Select(value => FormattableString.Invariant($"{curve.Series.Name}, at most {100 * value:0.#} %: {Phrase.Share(curve.AtMost(value))}"))],
        };
    }

    /// <summary>A round number above all values, in percent.</summary>
    private static double Top(ValueCurve[] curves)
    {
        double most = 100 * curves.Max(curve => curve.Most);
        return ((double[])[1, 2, 5, 10, 20, 30, 40, 50, 75]).FirstOrDefault(top => most <= top, 100);
    }
}
