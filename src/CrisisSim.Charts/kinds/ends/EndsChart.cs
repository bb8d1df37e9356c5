using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// How crises end: one bar of a hundred percent a wording, its parts from the best end for the alliance to the worst.
/// </summary>
public static class EndsChart
{
    /// <summary>Of a row of 1: how far the bar reaches up and down, and where narrow parts are written.</summary>
    private const double Up = 0.4, Down = 0.08, Below = 0.28;

    private const int RowHeight = 66;

    /// <summary>Per cent below which the figure of a part is written below the bar.</summary>
    private const double Narrow = 6;

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
        EndKind[] seen = [.. EndSeries.BestFirst.Where(end => shares.Any(each => each.Count(end) > 0))];
        IReadOnlyList<EndPart> parts = EndSeries.Parts(seen, end => shares.Max(each => (double)each.Count(end)));
        var words = new EndsWords(shares, parts, confidence);
        return new Chart
        {
            Name = "ends",
            Title = words.Title,
            Subtitle = words.Subtitle,
            Description = words.Description,
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
                    Marks =
                    [
                        .. shares.SelectMany((each, row) => Bar(each, parts, row)),
                        .. shares.SelectMany((each, row) => NarrowParts(each, parts, row)),
                    ],
                },
            ],
            PlotHeight = shares.Length * RowHeight,
            Legend = [.. parts.Select(part => part.Series)],
            Remark = words.Remark,
        };
    }

    private static IEnumerable<Box> Bar(EndShares shares, IReadOnlyList<EndPart> parts, int row)
    {
        long before = 0;
        foreach (EndPart part in parts)
        {
            long after = before + shares.Count(part);
            if (after > before)
                yield return Part(shares, part, row, 100.0 * before / shares.Trials, 100.0 * after / shares.Trials);
            before = after;
        }
    }

    /// <summary>The figures of narrow parts, at the right below the bar.</summary>
    private static IEnumerable<Note> NarrowParts(EndShares shares, IReadOnlyList<EndPart> parts, int row)
    {
        string[] narrow =
        [
            .. parts.Where(part => shares.Count(part) > 0 && 100.0 * shares.Count(part) / shares.Trials < Narrow)
                .Select(part => $"{part.Series.Name} {Phrase.Percent(shares[part])}"),
        ];
        if (narrow.Length > 0) yield return new Note(100, row + Below, string.Join(", ", narrow));
    }

    private static Box Part(EndShares shares, EndPart part, int row, double left, double right) =>
        new(left, right, row - Up, row + Down)
        {
            Series = part.Series,
            Text = right - left < Narrow ? "" : FormattableString.Invariant($"{right - left:0} %"),
            Read =
            $"{shares.Wording.Name}, {part.Name}: {Phrase.Share(shares[part])} of {Names.Crises(shares.Trials)}",
        };
}

/// <summary>
/// What a chart of ends says: how often the attacker keeps what it came for, and how often there is general war.
/// </summary>
internal sealed class EndsWords(EndShares[] shares, IReadOnlyList<EndPart> parts, Confidence confidence)
{
    private EndShares First => shares[0];

    public string Title => shares.Length switch { 1 => TitleOfOne(), 2 => TitleOfTwo(), _ => TitleOfMany() };

    public string Subtitle => $"How {Phrase.AllCrises(First.Trials)} end, whenever that is; loss: the allies accept "
        + "it, or the victim gives in. Luck alone";

    public string Description =>
        $"How {Phrase.AllCrises(First.Trials)} end, one bar of a hundred percent a wording, from the best end for the "
            + "alliance to the worst. "
        + string.Join(" ", shares.Select(each => $"{each.Wording.Name}: {WordList.And(Parts(each))}."));

    public string Remark => string.Join(" ", (string[])
    [
        .. parts.Where(part => part.Ends.Count > 1).Select(part => $"Other ends: {part.List}."),
        "An attack may be stopped by day 30 and the crisis be settled later.",
    ]);

    private string[] Parts(EndShares each) =>
        [.. parts.Where(part => each.Count(part) > 0).Select(part => $"{part.Name} {Phrase.Percent(each[part])}")];

    /// <summary>The two bad ends, each by itself: a sum would hide that one rises where the other falls.</summary>
    private IReadOnlyList<(string Name, Func<EndKind, bool> Holds)> Bad => [(Loss, EndSeries.IsLoss),
        (Names.Describe(EndKind.GeneralWar), end => end == EndKind.GeneralWar)];

    /// <summary>"loss accepted" where that is the one loss there is.</summary>
    private string Loss
    {
        get
        {
            EndKind[] seen = [.. EndSeries.BestFirst.Where(end => EndSeries.IsLoss(end)
                && shares.Any(each => each.Count(end) > 0))];
            return seen.Length == 1 ? Names.Describe(seen[0]) : "loss";
        }
    }

    private string TitleOfOne() => WordList.Capital(WordList.And(
        [.. Bad.Select(bad => $"{bad.Name} in {Phrase.Percent(Share(First, bad.Holds))} of crises")]));

    private string TitleOfTwo() =>
        $"From {Phrase.Named(First.Wording.Name)} to {Phrase.Named(shares[1].Wording.Name)}: "
            + string.Join("; ", Bad.Select(bad => Change(bad.Name, bad.Holds)));

    /// <summary>"loss accepted 2.0 → 0.1 of 100", and whether luck could do it.</summary>
    private string Change(string name, Func<EndKind, bool> holds)
    {
        Estimate before = Share(First, holds), now = Share(shares[1], holds);
        PairedDifference difference = Paired.Proportions(shares[1].AreSo(holds), First.AreSo(holds), confidence);
        var figure = RowFigure.OfShares(before, now);
        if (difference.Differing == 0)
            return before.Value == 0
                ? $"no {name} under either"
                : $"{name} {Of100(before)}, the same crises under both";
        string doubt = difference.IsResolved ? "" : ", unclear";
        return $"{name} {Figure(before)} → {Of100(now)}{doubt}";

        string Figure(Estimate share) => share.Value == 0 ? "0" : figure.Value(share);
        string Of100(Estimate share) => $"{Figure(share)} of 100";
    }

    private string TitleOfMany() => WordList.Capital(string.Join("; ", Bad.Select(bad => Span(bad.Name, bad.Holds))));

    /// <summary>"general war 1.5 % (Ambiguous) to 1.7 % (Precise)".</summary>
    private string Span(string name, Func<EndKind, bool> holds)
    {
        EndShares[] order = [.. shares.OrderBy(each => Share(each, holds).Value)];
        (EndShares least, EndShares most) = (order[0], order[^1]);
        string low = Phrase.Percent(Share(least, holds)), high = Phrase.Percent(Share(most, holds));
        return low == high
            ? $"{name} in {low} of crises under each text"
            : $"{name} {low} ({Phrase.Named(least.Wording.Name)}) to {high} ({Phrase.Named(most.Wording.Name)})";
    }

    private Estimate Share(EndShares each, Func<EndKind, bool> holds) =>
        Proportion.From(each.AreSo(holds)).Estimate(confidence);
}

/// <summary>How the crises under one wording end. Compared by reference.</summary>
internal sealed class EndShares
{
    private readonly ShareTable table;
    private readonly EndKind[] ends;
    private readonly Confidence confidence;

    public EndShares(TrialTable trials, Series wording, Confidence confidence)
    {
        Wording = wording;
        ends = [.. Enumerable.Range(0, trials.Trials).Select(trials.End)];
        table = ShareTable.Tabulate([.. ends.Select(end => (int)end)], EndSeries.BestFirst.Count, confidence);
        this.confidence = confidence;
    }

    public Series Wording { get; }

    public long Trials => table.Trials;

    /// <summary>Whether each crisis ends so.</summary>
    public bool[] AreSo(Func<EndKind, bool> holds) => [.. ends.Select(holds)];

    /// <summary>The share of all crises that end so.</summary>
    public Estimate this[EndPart part] => new Proportion(Count(part), Trials).Estimate(confidence);

    public long Count(EndKind end) => table.Count((int)end);

    public long Count(EndPart part) => part.Ends.Sum(Count);
}
