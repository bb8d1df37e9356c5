using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// Who decides when: a row a member, in it by when it has leave at home to send forces or measures in half of all
/// crises (dot) and in nine of ten (the end of its line), and in how many crises ever.
/// </summary>
public static class MembersChart
{
    private const int LaneHeight = 15, RowGap = 9, LeastRow = 22;

    private const double Day = 24, DaysFrom = 72, Half = 0.5, NineInTen = 0.9;

    /// <summary>Under one wording or several over the same trials, the baseline first.</summary>
    /// <exception cref="ArgumentException">There is no table, or no trial.</exception>
    public static Chart Draw(IReadOnlyList<TrialTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.Count == 0 || tables[0].Trials == 0)
            throw new ArgumentException("There is no crisis to draw.", nameof(tables));
        IReadOnlyList<Series> series = ComparedSeries.For(tables);
        MemberLeave[][] members =
        [
            .. Enumerable.Range(0, tables[0].Head.Members.Count)
                .Where(member => tables[0].Head.Members[member] != tables[0].Head.Victim)
                .Select(member => tables
                    .Select((table, k) => new MemberLeave(table.Member(member), series[k]))
                    .ToArray())
                .OrderBy(of => of[0].By(Half)).ThenByDescending(of => of[0].Share.Value),
        ];
        double last = members.SelectMany(of => of).SelectMany(of => (double[])[of.By(Half), of.By(NineInTen)])
            .Where(double.IsFinite).DefaultIfEmpty(Day).Max();
        var axis = new LeaveAxis(Math.Clamp(last, 6, CountingWindow.Hours) * 1.05);
        var lanes = new Lanes(series.Count);
        return new Chart
        {
            Name = "members",
            Title = MemberLeaveWords.Title(members, series),
            Subtitle = $"Cleared at home to send forces or measures, over {Phrase.AllCrises(tables[0].Trials)}; beside "
                + "the name: in how many of 100 it ever comes",
            Description = string.Join(" ", members.Select(MemberLeaveWords.Describe)),
            Panels =
            [
                new Panel
                {
                    X = axis.ToAxis(),
                    Y = new NameAxis([.. members.Select(MemberLeaveWords.Row)]),
                    Marks =
                    [
                        .. members.SelectMany((of, row) => of.SelectMany((one, k) => Marks(one, lanes.Middle(row, k),
                            axis))),
                    ],
                },
            ],
            Legend = series.Count > 1 ? series : [],
            Remark = "Dot: half of all crises. End of the line: nine in ten; an arrow: later, or never in so many.",
            PlotHeight = Math.Max(1, members.Length) * Math.Max(LeastRow, (LaneHeight * series.Count) + RowGap),
        };
    }

    private static IEnumerable<Mark> Marks(MemberLeave of, double y, LeaveAxis axis)
    {
        double half = of.By(Half), most = of.By(NineInTen);
        string share = RowFigure.OfShares(of.Share).Value(of.Share);
        if (half <= axis.To)
        {
            yield return new Dot(half / axis.Unit, y)
            {
                Series = of.Series,
                Across = most > half ? new Whisker(half / axis.Unit, Math.Min(most, axis.Beyond) / axis.Unit) : null,
                Read = $"{of.Series.Name}, {of.Member}: half of crises {TimeWords.By(half)}, nine in ten "
                    + $"{TimeWords.By(most)}; in {share} of 100 ever",
            };
        }
    }

    /// <summary>The axis of hours, or of days beyond three of them.</summary>
    private sealed record LeaveAxis(double To)
    {
        public double Unit => To > DaysFrom ? Day : 1;

        /// <summary>Hours past its end, though finite.</summary>
        public double Beyond => To * 2;

        public NumberAxis ToAxis() => new(0, To / Unit)
        {
            Title = Unit == 1 ? "hours since the first incident" : "days since the first incident",
            Ticks = [.. AxisTicks.Below(To / Unit, Unit == 1)],
        };
    }
}

/// <summary>When one member has its own leave, under one wording. Compared by reference.</summary>
internal sealed class MemberLeave
{
    private readonly float[] sorted;

    public MemberLeave(MemberTable table, Series series)
    {
        (Member, Series) = (table.Name, series);
        sorted = table[MemberMilestone.Authorized].ToArray();
        Array.Sort(sorted);
    }

    public string Member { get; }

    public Series Series { get; }

    /// <summary>The share of all crises in which it ever comes.</summary>
    public Estimate Share => new Proportion(sorted.Count(float.IsFinite), sorted.Length).Estimate();

    /// <summary>Hours by which it has come in such a part of all crises, 0 or more; +∞ where it never does.</summary>
    public double By(double part) =>
        Math.Max(0, (double)sorted[Math.Clamp((int)Math.Ceiling(part * sorted.Length) - 1, 0, sorted.Length - 1)]);
}
