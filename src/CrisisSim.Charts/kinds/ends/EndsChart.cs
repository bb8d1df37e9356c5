using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>How crises end: one bar of a hundred percent a wording, its parts from the best end for the alliance to the worst.</summary>
public static class EndsChart
{
    private const double Half = 0.36;

    /// <summary>The ends under all compared wordings.</summary>
    public static Chart Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Of(comparison.Tables, comparison.Confidence);
    }

    /// <summary>The ends under one wording or several over the same trials, the baseline first.</summary>
    /// <exception cref="ArgumentException">There is no table, or no trial.</exception>
    public static Chart Of(IReadOnlyList<TrialTable> tables, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.Count == 0) throw new ArgumentException("There is no wording to draw.", nameof(tables));
        IReadOnlyList<Series> wordings = ComparedSeries.Of(tables);
        EndShares[] shares = [.. tables.Select((table, k) => new EndShares(table, wordings[k], confidence))];
        EndKind[] seen = [.. EndSeries.BestFirst.Where(end => shares.Any(each => each[end].Value > 0))];
        var words = new EndsWords(shares, confidence);
        return new Chart
        {
            Name = "ends",
            Title = words.Title,
            Subtitle = words.Subtitle,
            Description = words.Description(seen),
            Panels =
            [
                new Panel
                {
                    X = new NumberAxis(0, 100) { Title = "share of all crises, from the best end for the alliance to the worst", Unit = " %" },
                    Y = new NameAxis([.. wordings.Select(series => series.Name)]),
                    Marks = [.. shares.SelectMany((each, row) => Bar(each, seen, row))],
                },
            ],
            Legend = [.. seen.Select(EndSeries.Of)],
            Remark = "Narrow parts have no figure here. Denied by day 30 is another count: an attack may be stopped by then and the crisis be settled later.",
        };
    }

    private static IEnumerable<Box> Bar(EndShares shares, EndKind[] seen, int row)
    {
        long before = 0;
        foreach (EndKind end in seen)
        {
            long after = before + shares.Count(end);
            if (after > before) yield return Part(shares, end, row, 100.0 * before / shares.Trials, 100.0 * after / shares.Trials);
            before = after;
        }
    }

    private static Box Part(EndShares shares, EndKind end, int row, double left, double right) => new(left, right, row - Half, row + Half)
    {
        Series = EndSeries.Of(end),
        Text = right - left < 1 ? "" : Figure.Percent(shares[end]),
        Read = $"{shares.Wording.Name}, {Names.Of(end)}: {Phrase.Share(shares[end])} of {Names.Crises(shares.Trials)}",
    };
}
