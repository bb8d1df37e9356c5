using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>One panel of a forest: endpoints of one unit as rows, and in each a dot for every other wording.</summary>
internal sealed class ForestPanel(ForestRow[] rows, IReadOnlyList<Series> series)
{
    private const double Used = 0.76, BarHalf = 0.13, Written = 0.44;

    private readonly ForestAxis axis = ForestAxis.Of(rows);

    private int Others => series.Count - 1;

    public Panel Drawn(bool hours) => new()
    {
        Heading = hours ? "Hours" : "Shares, in points of 100",
        X = axis.Drawn(hours ? "h" : "pts", Others == 1 ? Written : 0) with { Title = $"other less {Phrase.Quoted(series[0].Name)}" },
        Y = new NameAxis([.. rows.Select(row => row.Name)]),
        Marks =
        [
            .. Better(),
            new Rule(0, true) { Solid = true },
            .. rows.SelectMany((row, k) => Enumerable.Range(0, Others).Select(other => Range(row, k, other)).OfType<Mark>()),
            .. rows.SelectMany((row, k) => Enumerable.Range(0, Others).Select(other => Dot(row, k, other)).OfType<Mark>()),
            .. rows.SelectMany((row, k) => Enumerable.Range(0, Others).Select(other => Text(row, k, other)).OfType<Mark>()),
        ],
    };

    /// <summary>One shaded area for each run of rows with the same better side.</summary>
    private IEnumerable<Band> Better()
    {
        for (int first = 0, end; first < rows.Length; first = end)
        {
            (bool higher, bool valued) = (rows[first].Endpoint.HigherIsBetter, rows[first].IsValued);
            end = first + rows.Skip(first).TakeWhile(row => row.Endpoint.HigherIsBetter == higher && row.IsValued == valued).Count();
            if (!valued) continue;
            (double left, double right) = higher ? (0.0, axis.To) : (axis.From, 0.0);
            yield return new Band([new Reach(left, first - 0.5, end - 0.5), new Reach(right, first - 0.5, end - 0.5)]) { Read = "the better side for the alliance" };
        }
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

    private Dot? Dot(ForestRow row, int k, int other)
    {
        EndpointDifference difference = row.Differences[other];
        if (difference.Difference is not { } known) return null;
        Interval ends = known.In(row.Scale).Interval;
        return new Dot(known.Value * row.Scale, Middle(k, other))
        {
            Series = series[other + 1],
            Across = new Whisker(Inside(ends.Low), Inside(ends.High)),
            Hollow = !difference.IsResolved,
            Read = $"{series[other + 1].Name}, {row.Endpoint.Name}: {DifferenceWords.Figures(difference)}{DifferenceWords.Favours(difference, row.IsValued)}",
        };
    }

    /// <summary>The figures at the right of the row where there is one other wording; that a difference is not known, where it is not.</summary>
    private Note? Text(ForestRow row, int k, int other)
    {
        EndpointDifference difference = row.Differences[other];
        if (Others > 1 && difference.Difference is not null) return null;
        double at = Others > 1 ? 0 : axis.Widened(Written);
        return new Note(at, Middle(k, other), DifferenceWords.Figures(difference)) { Series = Others > 1 ? series[other + 1] : null, Strong = difference.IsResolved };
    }

    private double Middle(int row, int other) => row - (Used / 2) + (Used * (other + 0.5) / Others);

    private double Inside(double end) => Math.Clamp(end, axis.From, axis.To);
}
