using CrisisSim.Model;

namespace CrisisSim.Experiments.Tests;

/// <summary>Tables made by hand: what a test does not state has never happened, is 0, is false or is not remembered.</summary>
internal static class Tables
{
    public const double Never = double.PositiveInfinity;

    public static TableHead Head { get; } = new()
    {
        Declaration = "a",
        Seed = 1,
        Horizon = 1000,
        Members = ["Border", "Near", "Far"],
        Victim = "Border",
    };

    public static TrialTable Create(int trials, Action<TrialColumns> fill, TableHead? head = null)
    {
        var columns = new TrialColumns(head ?? Head, trials);
        foreach (Milestone milestone in Milestone.All) columns[milestone].Fill(Never);
        columns[Portion.Reputation].Fill(0.5);
        columns.PathMembers.Fill(TrialColumns.Nobody);
        fill(columns);
        return new TrialTable(columns, trials);
    }

    /// <summary>A table in which one thing happened at these hours.</summary>
    public static TrialTable Create(Milestone milestone, params double[] hours) =>
        Create(hours.Length, columns => hours.CopyTo(columns[milestone]));
}
