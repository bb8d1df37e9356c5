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

    /// <summary>Per cent below which a part has no figure.</summary>
    private const double Narrow = 1.5;

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
                    Marks = [.. shares.SelectMany((each, row) => Bar(each, parts, row))],
                },
            ],
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

    private static Box Part(EndShares shares, EndPart part, int row, double left, double right) =>
        new(left, right, row - Half, row + Half)
        {
            Series = part.Series,
            Text = right - left < Narrow ? "" : FormattableString.Invariant($"{right - left:0} %"),
            Read =
            $"{shares.Wording.Name}, {part.Name}: {Phrase.Share(shares[part])} of {Names.Crises(shares.Trials)}",
        };
}

/// <summary>
/// What a chart of ends says: how often the crises end worst, with the attacker in possession or in general war.
/// </summary>
internal sealed class EndsWords(EndShares[] shares, IReadOnlyList<EndPart> parts, Confidence confidence)
{
    private const string Worst = "in a loss or in general war";

    private EndShares First => shares[0];

    public string Title => shares.Length switch { 1 => TitleOfOne(), 2 => TitleOfTwo(), _ => TitleOfMany() };

    public string Subtitle => $"How {Phrase.AllCrises(First.Trials)} end, whenever that is; loss: the allies accept "
        + "it, or the victim gives in";

    public string Description =>
        $"How {Phrase.AllCrises(First.Trials)} end, one bar of a hundred percent a wording, from the best end for the "
            + "alliance to the worst. "
        + string.Join(" ", shares.Select(each => $"{each.Wording.Name}: {WordList.And(Parts(each))}."));

    public string Remark => string.Join(" ", (string[])
    [
        .. parts.Where(part => part.Ends.Count > 1).Select(part => $"Other ends: {part.List}."),
        "Narrow parts have no figure here. An attack may be stopped by day 30 and the crisis be settled later.",
    ]);

    private string[] Parts(EndShares each) =>
        [.. parts.Where(part => each.Count(part) > 0).Select(part => $"{part.Name} {Phrase.Percent(each[part])}")];

    private string TitleOfOne() => $"{Percent(First)} of crises end {Worst}";

    private string TitleOfTwo()
    {
        string before = Phrase.Named(First.Wording.Name), now = Phrase.Named(shares[1].Wording.Name);
        PairedDifference difference = Paired.Proportions(shares[1].EndsBadly, First.EndsBadly, confidence);
        if (difference.Differing == 0) return $"The same crises end {Worst} under both texts: {Percent(First)}";
        string doubt = difference.IsResolved ? "" : "; no clear change";
        return Percent(First) == Percent(shares[1])
            ? $"{Percent(First)} of crises end {Worst} under both texts"
            : $"{Percent(First)} of crises end {Worst} under {before}, {Percent(shares[1])} under {now}{doubt}";
    }

    private string TitleOfMany()
    {
        EndShares[] order = [.. shares.OrderBy(each => each.EndsBadly.Count(bad => bad))];
        (EndShares least, EndShares most) = (order[0], order[^1]);
        return Percent(least) == Percent(most)
            ? $"{Percent(least)} of crises end {Worst} under each text"
            : $"{Percent(least)} ({Phrase.Named(least.Wording.Name)}) to {Percent(most)} "
                + $"({Phrase.Named(most.Wording.Name)}) of crises end {Worst}";
    }

    private string Percent(EndShares each) => Phrase.Percent(Proportion.From(each.EndsBadly).Estimate(confidence));
}

/// <summary>How the crises under one wording end. Compared by reference.</summary>
internal sealed class EndShares
{
    private readonly ShareTable table;
    private readonly Confidence confidence;

    public EndShares(TrialTable trials, Series wording, Confidence confidence)
    {
        Wording = wording;
        EndKind[] ends = [.. Enumerable.Range(0, trials.Trials).Select(trials.End)];
        table = ShareTable.Tabulate([.. ends.Select(end => (int)end)], EndSeries.BestFirst.Count, confidence);
        this.confidence = confidence;
        EndsBadly =
            [.. ends.Select(end => end is EndKind.FaitAccompli or EndKind.Conceded or EndKind.GeneralWar)];
    }

    public Series Wording { get; }

    public long Trials => table.Trials;

    /// <summary>Whether each crisis ends in a loss or in general war.</summary>
    public bool[] EndsBadly { get; }

    /// <summary>The share of all crises that end so.</summary>
    public Estimate this[EndPart part] => new Proportion(Count(part), Trials).Estimate(confidence);

    public long Count(EndKind end) => table.Count((int)end);

    public long Count(EndPart part) => part.Ends.Sum(Count);
}
