using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// How crises end: one bar of a hundred percent a wording, its parts from the best end for the alliance to the worst.
/// </summary>
public static class EndsChart
{
    private const double Half = 0.36;

    /// <summary>The ends under all compared wordings.</summary>
    public static Chart Draw(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Draw(comparison.Tables, comparison.Confidence);
    }

    /// <summary>The ends under one wording or several over the same trials, the baseline first.</summary>
    /// <exception cref="ArgumentException">There is no table, or no trial.</exception>
    public static Chart Draw(IReadOnlyList<TrialTable> tables, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.Count == 0) throw new ArgumentException("There is no wording to draw.", nameof(tables));
        IReadOnlyList<Series> wordings = ComparedSeries.For(tables);
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
                    X = new NumberAxis(0, 100)
                    {
                        Title = "share of all crises, from the best end for the alliance to the worst",
                        Unit = " %"
                    },
                    Y = new NameAxis([.. wordings.Select(series => series.Name)]),
                    Marks = [.. shares.SelectMany((each, row) => Bar(each, seen, row))],
                },
            ],
            Legend = [.. seen.Select(EndSeries.For)],
            Remark =
                "Narrow parts have no figure here. Stopped by day 30 is another count: an attack may be stopped by "
                    + "then and the crisis be settled later.",
        };
    }

    private static IEnumerable<Box> Bar(EndShares shares, EndKind[] seen, int row)
    {
        long before = 0;
        foreach (EndKind end in seen)
        {
            long after = before + shares.Count(end);
            if (after > before)
                yield return Part(shares, end, row, 100.0 * before / shares.Trials, 100.0 * after / shares.Trials);
            before = after;
        }
    }

    private static Box Part(EndShares shares, EndKind end, int row, double left, double right) =>
        new(left, right, row - Half, row + Half)
        {
            Series = EndSeries.For(end),
            Text = right - left < 1 ? "" : EndpointFigure.Percent(shares[end]),
            Read =
            $"{shares.Wording.Name}, {Names.Describe(end)}: {Phrase.Share(shares[end])} of "
                + $"{Names.Crises(shares.Trials)}",
        };
}

/// <summary>What a chart of ends says: how often the worst two, a fait accompli or general war, come to pass.</summary>
internal sealed class EndsWords(EndShares[] shares, Confidence confidence)
{
    private const string Worst = "a fait accompli or general war";

    private EndShares First => shares[0];

    public string Title => shares.Length switch { 1 => TitleOfOne(), 2 => TitleOfTwo(), _ => TitleOfMany() };

    public string Subtitle =>
        $"Share of {Phrase.AllCrises(First.Trials)} by how they end; open at the horizon: {Open()}. Whether {Worst} is "
            + $"rarer is judged crisis by crisis at {Phrase.Level(confidence)}, exploratory";

    public string Description(EndKind[] seen) =>
        $"How {Phrase.AllCrises(First.Trials)} end, one bar of a hundred percent a wording, from the best end for the "
            + "alliance to the worst. "
        + string.Join(" ", shares.Select(each => $"{each.Wording.Name}: {WordList.And(Parts(each, seen))}."));

    private static string[] Parts(EndShares each, EndKind[] seen) =>
    [
        .. seen.Where(end => each[end].Value > 0)
            .Select(end => $"{Names.Describe(end)} {EndpointFigure.Percent(each[end])}"),
    ];

    private string TitleOfOne() => $"{Percent(First)} of all crises end in {Worst}";

    private string TitleOfTwo()
    {
        (string before, string now) = (Phrase.Quote(First.Wording.Name), Phrase.Quote(shares[1].Wording.Name));
        PairedDifference difference = Against(shares[1]);
        if (difference.Differing == 0)
            return $"{WordList.Capital(Worst)} ends the same crises under {now} as under {before}, "
                + $"{Percent(First)} of all";
        if (!difference.IsResolved)
            return $"Whether fewer crises end in {Worst} under {now} than under {before} is not resolved";
        (string share, string instead) = Phrase.TwoShares(difference.First, difference.Second);
        return $"{(difference.Difference.Value < 0 ? "Fewer" : "More")} crises end in {Worst} under {now}: {share} "
            + $"instead of {instead} under {before}";
    }

    private string TitleOfMany() => new BaselineTitle(Worst, "is rarer", "is more frequent").Title(
        First.Wording.Name, [.. shares.Skip(1).Select(each => (each.Wording.Name, Against(each)))]);

    private PairedDifference Against(EndShares other) =>
        Paired.Proportions(other.EndsBadly, First.EndsBadly, confidence);

    private string Percent(EndShares each) =>
        EndpointFigure.Percent(Proportion.From(each.EndsBadly).Estimate(confidence));

    private string Open()
    {
        EndShares[] order = [.. shares.OrderBy(each => each[EndKind.Open].Value)];
        string least = EndpointFigure.Percent(order[0][EndKind.Open]),
            most = EndpointFigure.Percent(order[^1][EndKind.Open]);
        return least == most ? least : $"{least} to {most}";
    }
}

/// <summary>How the crises under one wording end. Compared by reference.</summary>
internal sealed class EndShares
{
    private readonly ShareTable table;

    public EndShares(TrialTable trials, Series wording, Confidence confidence)
    {
        Wording = wording;
        EndKind[] ends = [.. Enumerable.Range(0, trials.Trials).Select(trials.End)];
        table = ShareTable.Tabulate([.. ends.Select(end => (int)end)], EndSeries.BestFirst.Count, confidence);
        EndsBadly = [.. ends.Select(end => end is EndKind.FaitAccompli or EndKind.GeneralWar)];
    }

    public Series Wording { get; }

    public long Trials => table.Trials;

    /// <summary>Whether each crisis ends in a fait accompli or general war.</summary>
    public bool[] EndsBadly { get; }

    /// <summary>The share of all crises that end so.</summary>
    public Estimate this[EndKind end] => table.Share((int)end);

    public long Count(EndKind end) => table.Count((int)end);
}
