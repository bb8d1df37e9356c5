using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>L2: brigades that wait for lift are a queue; beyond the knee more lift brings next to nothing.</summary>
internal sealed class L2LiftQueue : FactEntry
{
    private const int Trials = 400;

    private static readonly int[] Capacities = [2, 4, 16, 32];

    public override string Id => "L2";
    public override string Statement => "Effective response against lift capacity shows the knee of a queue.";
    public override string Source => "a makespan of ⌈n/c⌉ journeys falls with c until c reaches n";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        Scenario scenario = bench.Scenario("L2-lift-queue");
        TrialTable[] arms = [.. Capacities.Select(
            lift => bench.Play(WithLift(scenario, lift), scenario.Declarations[0], Trials))];
        Estimate scarce = Arms.Change(arms[1], arms[0], HoursWithoutEffect),
            plenty = Arms.Change(arms[3], arms[2], HoursWithoutEffect);
        yield return new()
        {
            Name = "hours without effective response saved, lift 4 instead of 2",
            Value = scarce,
            Unit = "h",
            Expectation = Expectation.Above(0)
        };
        yield return new()
        {
            Name = "the same, 32 instead of 16",
            Value = plenty,
            Unit = "h",
            Expectation = Expectation.Below(Math.Round(scarce.Interval.Low / 10)),
        };
        yield return new()
        {
            Name = "delivered by day 90 gained, lift 4 instead of 2",
            Value = Arms.Change(arms[0], arms[1], Delivered).In(100),
            Unit = "pts",
            Expectation = Expectation.Above(0)
        };
    }

    private static Scenario WithLift(Scenario scenario, int lift) => scenario with
    {
        Alliance = scenario.Alliance with { Logistics = scenario.Alliance.Logistics with { Lift = lift } },
    };

    private static double HoursWithoutEffect(TrialTable table, int row) =>
        Math.Min(table[Milestone.Effective][row], table.Horizon);

    private static double Delivered(TrialTable table, int row) => table[Portion.DeliveredByDay90][row];
}
