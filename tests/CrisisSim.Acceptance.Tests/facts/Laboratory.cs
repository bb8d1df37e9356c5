using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Acceptance.Tests;

/// <summary>Small experiments on the shipped Baltic scenario, with the same luck in every arm.</summary>
internal static class Laboratory
{
    /// <summary>The shipped scenario.</summary>
    public static Scenario Baltic { get; } = Shipped.Scenario("alliances/nato-baltic.yaml");

    /// <summary>A declaration of the shipped scenario.</summary>
    public static Declaration Text(string name) => Baltic.Declarations.Single(d => d.Name == name);

    /// <summary>The declaration with every trigger changed.</summary>
    public static Declaration Retrigger(this Declaration declaration, Func<Trigger, Trigger> change) =>
        declaration with { Triggers = new([.. Enum.GetValues<Domain>().Select(d => change(declaration.Triggers[d]))]) };

    /// <summary>Plays a scenario under a declaration.</summary>
    public static TrialTable Play(Scenario scenario, Declaration declaration, int trials = 3000) =>
        Run.Play(new RunPlan { Scenario = scenario, Declarations = [declaration], Seed = 2026, Trials = trials }).Tables[0];

    /// <summary>Second arm less first, of a quantity of each trial.</summary>
    public static Estimate Change(TrialTable first, TrialTable second, Func<TrialTable, int, double> quantity) =>
        Paired.Means(Values(second, quantity), Values(first, quantity)).Difference;

    /// <summary>A quantity over the trials of an arm.</summary>
    public static double[] Values(TrialTable table, Func<TrialTable, int, double> quantity) =>
        [.. Enumerable.Range(0, table.Trials).Select(row => quantity(table, row))];

    /// <summary>Hours without a decision to assist.</summary>
    public static double HoursWithoutDecision(TrialTable table, int row) => Math.Min(table[Milestone.Decision][row], table.Horizon);

    /// <summary>1 where a decision to assist was taken.</summary>
    public static double Decided(TrialTable table, int row) => double.IsFinite(table[Milestone.Decision][row]) ? 1 : 0;

    public static void ShouldBeBelowZero(this Estimate estimate) => estimate.Interval.High.ShouldBeLessThan(0, estimate.ToString());

    public static void ShouldBeAboveZero(this Estimate estimate) => estimate.Interval.Low.ShouldBeGreaterThan(0, estimate.ToString());
}
