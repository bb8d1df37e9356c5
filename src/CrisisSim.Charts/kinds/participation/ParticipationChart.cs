using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>How many members send anything, and how often: a row a number of members, in it a bar a wording.</summary>
public static class ParticipationChart
{
    private const int LaneHeight = 19, RowGap = 10, MostRows = 8;

    /// <summary>Under one wording or several over the same trials, the baseline first.</summary>
    /// <exception cref="ArgumentException">There is no table, or no trial.</exception>
    public static Chart Draw(IReadOnlyList<TrialTable> tables, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.Count == 0 || tables[0].Trials == 0)
            throw new ArgumentException("There is no crisis to draw.", nameof(tables));
        IReadOnlyList<Series> series = ComparedSeries.For(tables);
        Senders[] senders = [.. tables.Select((table, k) => new Senders(table, series[k], confidence))];
        IReadOnlyList<SenderRange> ranges = SenderRange.Divide(senders[0].Others, MostRows);
        var lanes = new Lanes(senders.Length);
        double most = senders.Max(each => ranges.Max(range => 100 * each.Share(range).Value));
        return new Chart
        {
            Name = "participation",
            Title = SenderWords.Title(senders),
            Subtitle = $"How many of the other {Names.Count(senders[0].Others, "member")} send anything, over "
                + Phrase.AllCrises(tables[0].Trials),
            Description = SenderWords.Describe(senders, ranges),
            Panels =
            [
                new Panel
                {
                    X = new NumberAxis(0, Math.Clamp(most * 1.1, 5, 112))
                    {
                        Title = "of 100 crises",
                        Ticks = [.. Enumerable.Range(0, 21).Select(k => new Tick(5 * k, $"{5 * k}"))],
                    },
                    Y = new NameAxis([.. ranges.Select(range => range.Name)]) { Title = "members that send anything" },
                    Marks =
                    [
                        .. ranges.SelectMany((range, row) => senders.Select((each, k) => Bar(each, range,
                            lanes.Extent(row, k)))),
                    ],
                },
            ],
            Legend = senders.Length > 1 ? series : [],
            PlotHeight = ranges.Count * ((LaneHeight * Math.Max(1, senders.Length)) + RowGap),
        };
    }

    private static Box Bar(Senders of, SenderRange range, (double Low, double High) lane)
    {
        Estimate share = of.Share(range);
        string text = RowFigure.OfShares(share).Value(share);
        return new Box(0, 100 * share.Value, lane.Low, lane.High)
        {
            Series = of.Series,
            Text = text,
            Read = $"{of.Series.Name}, {range.Name} members: {text} of 100 crises",
        };
    }
}

/// <summary>How many members send anything in each crisis under one wording. Compared by reference.</summary>
internal sealed class Senders
{
    private readonly int[] counts;
    private readonly Confidence confidence;

    public Senders(TrialTable table, Series series, Confidence confidence)
    {
        (Series, Others, this.confidence) = (series, table.Head.Members.Count - 1, confidence);
        counts = [.. table[Portion.Participation].ToArray().Select(share => (int)Math.Round(share * Others)).Order()];
    }

    public Series Series { get; }

    /// <summary>Members but the attacked one.</summary>
    public int Others { get; }

    /// <summary>So many or more send anything in half of the crises.</summary>
    public int InHalf => counts[(counts.Length - 1) / 2];

    /// <summary>The share of crises in which so many send.</summary>
    public Estimate Share(SenderRange range) =>
        new Proportion(counts.Count(count => count >= range.From && count <= range.To), counts.Length)
            .Estimate(confidence);
}

/// <summary>A range of numbers of members, both ends in it.</summary>
internal readonly record struct SenderRange(int From, int To)
{
    /// <summary>"none", "3", "6 to 10".</summary>
    public string Name => To == 0 ? "none" : From == To ? $"{From}" : $"{From} to {To}";

    /// <summary>None, then ranges of about one length up to all, the fewest last.</summary>
    public static IReadOnlyList<SenderRange> Divide(int all, int most)
    {
        int length = Math.Max(1, (int)Math.Ceiling(all / (most - 1.0)));
        List<SenderRange> ranges = [new SenderRange(0, 0)];
        for (int from = 1; from <= all; from += length)
            ranges.Add(new SenderRange(from, Math.Min(all, from + length - 1)));
        ranges.Reverse();
        return ranges;
    }
}

/// <summary>What a chart of participation says.</summary>
internal static class SenderWords
{
    public static string Title(Senders[] senders)
    {
        int all = senders[0].Others;
        Senders[] order = [.. senders.OrderBy(each => each.InHalf)];
        (Senders least, Senders most) = (order[0], order[^1]);
        if (senders.Length == 1) return $"In half of crises, {AtLeast(least)} of {all} members send something";
        if (least.InHalf == most.InHalf)
            return $"In half of crises, {AtLeast(least)} of {all} members send something under "
                + (senders.Length == 2 ? "both texts" : "each text");
        return senders.Length == 2
            ? $"In half of crises, {AtLeast(senders[0])} of {all} members send something under "
                + $"{Phrase.Named(senders[0].Series.Name)}, {AtLeast(senders[1])} under "
                + Phrase.Named(senders[1].Series.Name)
            : $"In half of crises, {least.InHalf} ({Phrase.Named(least.Series.Name)}) to {most.InHalf} "
                + $"({Phrase.Named(most.Series.Name)}) of {all} members or more send something";
    }

    public static string Describe(Senders[] senders, IReadOnlyList<SenderRange> ranges) =>
        string.Join(" ", senders.Select(each => $"{each.Series.Name}: "
            + string.Join(", ", ranges.Select(range =>
                $"{range.Name} in {RowFigure.OfShares(each.Share(range)).Value(each.Share(range))} of 100")) + "."));

    private static string AtLeast(Senders of) => of.InHalf == of.Others ? $"{of.InHalf}" : $"{of.InHalf} or more";
}
