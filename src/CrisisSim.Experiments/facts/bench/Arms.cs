using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>What is read from the arms of a small experiment, and compared over the same crises.</summary>
internal static class Arms
{
    /// <summary>The declaration with its trigger changed in every domain.</summary>
    public static Declaration Retrigger(this Declaration declaration, Func<Trigger, Trigger> change) =>
        declaration with { Triggers = new([.. Enum.GetValues<Domain>().Select(d => change(declaration.Triggers[d]))]) };

    /// <summary>The scenario with its incident changed.</summary>
    public static Scenario Where(this Scenario scenario, Func<Incident, Incident> change) =>
        scenario with { Incident = change(scenario.Incident) };

    /// <summary>Second arm less first, of a number that every trial has.</summary>
    public static Estimate Change(TrialTable first, TrialTable second, Func<TrialTable, int, double> number) =>
        Paired.Means(Column(second, number), Column(first, number)).Difference;

    /// <summary>A number over the trials of an arm.</summary>
    public static double[] Column(TrialTable table, Func<TrialTable, int, double> number)
    {
        double[] column = new double[table.Trials];
        for (int row = 0; row < column.Length; row++) column[row] = number(table, row);
        return column;
    }

    /// <summary>1 where a decision to assist was taken.</summary>
    public static double Decided(TrialTable table, int row) => double.IsFinite(table[Milestone.Decision][row]) ? 1 : 0;

    /// <summary>1 where forces moved although there was no attack.</summary>
    public static double Alarmed(TrialTable table, int row) => table.Has(Trait.FalseAlarm, row) ? 1 : 0;

    /// <summary>Hours without a decision to assist, up to the horizon.</summary>
    public static double HoursWithoutDecision(TrialTable table, int row) =>
        Math.Min(table[Milestone.Decision][row], table.Horizon);

    /// <summary>Columns of the trials in which two arms differ anywhere, those of members aside.</summary>
    public static int ColumnsApart(TrialTable first, TrialTable second) =>
        Milestone.All.Count(column => !first[column].SequenceEqual(second[column]))
        + Portion.All.Count(column => !first[column].SequenceEqual(second[column]))
        + Enum.GetValues<Stage>().Count(column => !first[column].SequenceEqual(second[column]))
        + Tally.All.Count(column => !first[column].SequenceEqual(second[column]));

    /// <summary>A number that rests on no chance.</summary>
    public static Estimate Exact(double value, long trials = 1) => new(value, Interval.Point(value), trials);
}
