using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>One panel of a forest: endpoints of one unit as rows, and in each a dot for every other wording.</summary>
internal sealed class ForestPanel(ForestRow[] rows, IReadOnlyList<Series> series)
{
    private const double Used = 0.76, BarHalf = 0.13, Margin = 0.08;

    private readonly (double From, double To) axis = Axis(rows);

    private int Others => series.Count - 1;

    public Panel Drawn(bool hours) => new()
    {
        Heading = hours ? "Hours" : "Shares, in points of 100",
        X = new NumberAxis(axis.From, axis.To) { Title = $"other less {Phrase.Quoted(series[0].Name)}", Unit = hours ? " h" : " pts", Signed = true },
        Y = new NameAxis([.. rows.Select(row => row.Name)]),
        Marks =
        [
            .. rows.Select(Better),
            new Rule(0, true) { Solid = true },
            .. rows.SelectMany((row, k) => Enumerable.Range(0, Others).Select(other => Range(row, k, other)).OfType<Mark>()),
            .. rows.SelectMany((row, k) => Enumerable.Range(0, Others).Select(other => Dot(row, k, other))),
        ],
    };

    private Box Better(ForestRow row, int k)
    {
        (double left, double right) = row.Endpoint.HigherIsBetter ? (Math.Max(0, axis.From), axis.To) : (axis.From, Math.Min(0, axis.To));
        return new Box(left, right, k - 0.5, k + 0.5) { Faint = true, Shade = 0, Read = $"{row.Endpoint.Name}: the better side for the alliance" };
    }

    private Box? Range(ForestRow row, int k, int other)
    {
        if (row.Judged[other] is not { } range || row.Differences[other].Difference is null) return null;
        double middle = Middle(k, other), half = BarHalf / Others;
        return new Box(Inside(range.Low * row.Scale), Inside(range.High * row.Scale), middle - half, middle + half)
        {
            Series = series[other + 1],
            Faint = true,
            Read = $"{series[other + 1].Name}, {row.Endpoint.Name}: {range.Says}",
        };
    }

    private Mark Dot(ForestRow row, int k, int other)
    {
        EndpointDifference difference = row.Differences[other];
        Series of = series[other + 1];
        if (difference.Difference is not { } known) return new Note(0, Middle(k, other), DifferenceWords.Unknown(difference)) { Series = of };
        Interval ends = known.In(row.Scale).Interval;
        return new Dot(known.Value * row.Scale, Middle(k, other))
        {
            Series = of,
            Across = new Whisker(Inside(ends.Low), Inside(ends.High)),
            Hollow = !difference.IsResolved,
            Text = Others == 1 ? DifferenceWords.Figures(difference) : "",
            Read = $"{of.Name}, {row.Endpoint.Name}: {DifferenceWords.Figures(difference)}{DifferenceWords.Favours(difference)}",
        };
    }

    private double Middle(int row, int other) => row - (Used / 2) + (Used * (other + 0.5) / Others);

    private double Inside(double end) => Math.Clamp(end, axis.From, axis.To);

    /// <summary>From below 0 to above it, as far as anything reaches.</summary>
    private static (double From, double To) Axis(ForestRow[] rows)
    {
        double[] ends = [0, .. rows.SelectMany(row => row.Reaches)];
        (double least, double most) = (ends.Min(), ends.Max());
        if (least == most) return (-1, 1);
        double room = (most - least) * Margin;
        return (least - room, most + room);
    }
}
