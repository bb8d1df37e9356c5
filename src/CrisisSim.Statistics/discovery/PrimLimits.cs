using System.Collections.Immutable;

namespace CrisisSim.Statistics;

/// <summary>What a box keeps of each factor: a range, or all levels but those dropped.</summary>
internal sealed class PrimLimits
{
    private readonly ImmutableArray<Interval> ranges;
    private readonly ImmutableArray<ImmutableSortedSet<double>> dropped;

    public PrimLimits(int factors)
        : this([.. Enumerable.Repeat(Interval.Unbounded, factors)],
            [.. Enumerable.Repeat(ImmutableSortedSet<double>.Empty, factors)])
    {
    }

    private PrimLimits(ImmutableArray<Interval> ranges, ImmutableArray<ImmutableSortedSet<double>> dropped) =>
        (this.ranges, this.dropped, Restricted) = (
            ranges, dropped, [.. Enumerable
                .Range(0, ranges.Length)
                .Where(f => ranges[f] != Interval.Unbounded || dropped[f].Count > 0)]);

    /// <summary>The factors that are restricted, in rising order.</summary>
    public ImmutableArray<int> Restricted { get; }

    public Interval Range(int factor) => ranges[factor];

    public ImmutableSortedSet<double> Dropped(int factor) => dropped[factor];

    public bool Keeps(int factor, double value) =>
        ranges[factor].Contains(value) && (dropped[factor].IsEmpty || !dropped[factor].Contains(value));

    public PrimLimits WithRange(int factor, Interval range) => new(ranges.SetItem(factor, range), dropped);

    public PrimLimits Dropping(int factor, double level) =>
        new(ranges, dropped.SetItem(factor, dropped[factor].Add(level)));

    public PrimLimits Keeping(int factor, double level) =>
        new(ranges, dropped.SetItem(factor, dropped[factor].Remove(level)));

    /// <summary>Without any limit on a factor.</summary>
    public PrimLimits Freed(int factor) => new(ranges.SetItem(factor, Interval.Unbounded),
        dropped.SetItem(factor, ImmutableSortedSet<double>.Empty));
}
