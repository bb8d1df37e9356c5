using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Scenarios.Keys.Tests;

/// <summary>What a command writes down of a scenario, in parts that are played one after the other.</summary>
internal sealed class PlayedRows(params IReadOnlyList<Func<Scenario, int>> parts)
{
    private readonly ConcurrentDictionary<(Scenario, int), int> plain = new();

    /// <summary>The columns of trials.csv and members.csv.</summary>
    public static PlayedRows OfRun { get; } = new(of => Trials(of, 0, 15), of => Trials(of, 15, 45));

    /// <summary>The same of more trials, for what seldom acts.</summary>
    public static PlayedRows OfLongRun { get; } = new(of => Trials(of, 60, 240));

    /// <summary>What 'deter' shows.</summary>
    public static PlayedRows OfDeter { get; } = new(Deter);

    /// <summary>What 'compare' shows beside the columns of a run.</summary>
    public static PlayedRows OfCompare { get; } = new(Compare);

    /// <summary>What 'drift' shows.</summary>
    public static PlayedRows OfDrift { get; } = new(Drift);

    /// <summary>All of these.</summary>
    public static IReadOnlyList<PlayedRows> All { get; } = [OfRun, OfLongRun, OfCompare, OfDeter, OfDrift];

    /// <summary>Whether anything differs, with the same luck.</summary>
    public bool Differ(Scenario one, Scenario other)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            int part = i;
            if (plain.GetOrAdd((one, part), _ => parts[part](one)) != parts[part](other)) return true;
        }

        return false;
    }

    private static int Trials(Scenario scenario, int first, int trials)
    {
        var hash = default(HashCode);
        foreach (TrialTable table in Run.Play(new RunPlan
        {
            Scenario = scenario,
            Declarations = scenario.Declarations,
            First = first,
            Trials = trials,
            Threads = 1,
        }).Tables)
            Add(ref hash, table);
        return hash.ToHashCode();
    }

    private static int Compare(Scenario scenario)
    {
        var plan = new RunPlan
        {
            Scenario = scenario,
            Declarations = scenario.Declarations,
            Trials = 60,
            Threads = 1,
        };
        IReadOnlyList<TrialTable> tables = Run.Play(plan with { AsksForEntrapment = true }).Tables;
        EndpointDifference provoked = Endpoints.Provocation.Difference(tables[0], tables[1]);
        var hash = default(HashCode);
        hash.Add((provoked.Baseline?.Value, provoked.Other?.Value));
        foreach (UnlistedBreakEven share in UnlistedFormStudy
            .Play(new UnlistedFormPlan(Comparison.From(tables), plan)).BreakEvens)
            hash.Add(share.AtSupposed);
        return hash.ToHashCode();
    }

    private static int Deter(Scenario scenario)
    {
        DeterrenceResult result = DeterrenceStudy.Play(new DeterrencePlan
        {
            Scenario = scenario,
            Declarations = scenario.Declarations,
            Attackers = 40,
            Batch = 2,
            Most = 2,
            Draws = 2,
            Threads = 1,
        })!;
        var hash = default(HashCode);
        for (int setting = 0; setting < result.Settings.Count; setting++)
            foreach (DeterrenceMeasure measure in DeterrenceMeasure.All)
                hash.Add(result.Estimate(setting, measure));
        for (int setting = 0; setting < result.Settings.Count; setting++)
            for (int act = 0; act < result.Menu.Count; act++)
                hash.Add(result.ShareChoosing(setting, act));
        return hash.ToHashCode();
    }

    private static int Drift(Scenario scenario)
    {
        DriftResult result = DriftStudy.Play(new DriftPlan
        {
            Scenario = scenario,
            Declarations = scenario.Declarations,
            Years = [0, 10, 20],
            Trials = 20,
            Threads = 1,
        });
        var hash = default(HashCode);
        foreach (DriftYear year in result.Wordings.SelectMany(wording => wording.Years))
        {
            Add(ref hash, year.Table);
            foreach (double value in year.Precision.Concat(year.Exercises).Concat(year.Members).Concat(year.ExtraSpending)) hash.Add(value);
            foreach (bool value in year.Unlisted.Concat(year.NewForm).Concat(year.Lapsed)) hash.Add(value);
        }

        return hash.ToHashCode();
    }

    private static void Add(ref HashCode hash, TrialTable table)
    {
        foreach (Milestone column in Milestone.All) Add(ref hash, table[column]);
        foreach (Quantity column in Quantity.All) Add(ref hash, table[column]);
        foreach (Portion column in Portion.All) Add(ref hash, table[column]);
        foreach (Tally column in Tally.All) Add(ref hash, table[column]);
        foreach (Stage column in Enum.GetValues<Stage>()) Add(ref hash, table[column]);
        for (int row = 0; row < table.Trials; row++)
        {
            foreach (Trait column in Trait.All) hash.Add(table.Has(column, row));
            hash.Add((table.Level(row), table.Asked(row), table.End(row), table.AtDay30(row), table.PathMember(row)));
        }

        for (int member = 0; member < table.Head.Members.Count; member++) Add(ref hash, table.Member(member));
    }

    private static void Add(ref HashCode hash, MemberTable table)
    {
        foreach (MemberMilestone column in MemberMilestone.All) Add(ref hash, table[column]);
        foreach (MemberQuantity column in MemberQuantity.All) Add(ref hash, table[column]);
        for (int row = 0; row < table.Trials; row++)
            foreach (MemberTrait column in MemberTrait.All) hash.Add(table.Has(column, row));
    }

    private static void Add<T>(ref HashCode hash, ReadOnlySpan<T> column) where T : struct =>
        hash.AddBytes(MemoryMarshal.AsBytes(column));
}
