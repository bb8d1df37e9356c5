using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>A line of the record: what a staff officer expects of the shipped Baltic scenario.</summary>
internal abstract class RecordEntry : FactEntry
{
    protected const double Day = 24;

    protected sealed override IEnumerable<FactFigure> Measure(FactBench bench) => Lines(Plays(bench));

    protected sealed override IEnumerable<FactFigure> Ablate(FactBench bench) => Reasons(Plays(bench));

    /// <summary>The figures.</summary>
    protected abstract IEnumerable<FactFigure> Lines(RecordPlays plays);

    /// <summary>What shows why the line is missed.</summary>
    protected virtual IEnumerable<FactFigure> Reasons(RecordPlays plays) => [];

    /// <summary>The hour by which a share of all crises has had it; not reached where fewer have.</summary>
    protected static Estimate Quantile(IEnumerable<double> hours, double level = 0.5)
    {
        double[] all = [.. hours.Select(hour => Math.Max(0, hour))];
        double last = all.Where(double.IsFinite).DefaultIfEmpty(1).Max();
        var reached = IncidenceQuantile.Estimate(new EventTimes(all, Math.Max(last, 1)), level);
        return new(Hours(reached.Value), new Interval(Hours(reached.Limits.Low), Hours(reached.Limits.High)), all.Length);
    }

    /// <summary>The percentage of crises in which it is so.</summary>
    protected static Estimate Percent(TrialTable table, Func<int, bool> isSo) =>
        Proportion.From([.. Enumerable.Range(0, table.Trials).Select(isSo)]).Estimate().In(100);

    /// <summary>The percentage of crises that have a milestone by an hour.</summary>
    protected static Estimate By(TrialTable table, Milestone milestone, double hours) =>
        Percent(table, row => table[milestone][row] <= hours);

    /// <summary>The percentage of crises that never have a milestone.</summary>
    protected static Estimate Never(TrialTable table, Milestone milestone) =>
        Percent(table, row => double.IsPositiveInfinity(table[milestone][row]));

    /// <summary>The columns of a member.</summary>
    protected static MemberTable Member(TrialTable table, string name) =>
        table.Member(table.Head.Members.ToList().IndexOf(name));

    /// <summary>The columns of the allies of the attacked member.</summary>
    protected static IReadOnlyList<MemberTable> Allies(TrialTable table) =>
        [.. table.Head.Members.Where(name => name != table.Head.Victim).Select(name => Member(table, name))];

    private static RecordPlays Plays(FactBench bench) => bench.Shared(it => new RecordPlays(it));

    private static double Hours(HoursOrNever hours) =>
        hours.TryGet(out double reached) ? reached : double.PositiveInfinity;
}
