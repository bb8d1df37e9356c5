using CrisisSim.Kernel;
using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>L6: an act that takes nothing is over when it is over.</summary>
internal sealed class L6RaidsEnd : FactEntry
{
    private const int Trials = 500;

    public override string Id => "L6";
    public override string Statement => "A raid that is over ends, and takes no ground.";
    public override string Source => "by the words: an act of limited aim takes nothing that could be held";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        Scenario raid = Raid(bench.Scenario("wordings"));
        TrialTable table = bench.Play(raid, raid.Wording("vague"), Trials);
        yield return Crises("crises that end otherwise, or not by the horizon",
            Enumerable.Range(0, Trials).Count(row => table.End(row) != EndKind.Over), table);
        yield return Crises("crises in which ground is taken",
            table[Milestone.ObjectiveTaken].ToArray().Count(double.IsFinite), table);
    }

    /// <summary>A raid of a day, by an attacker that keeps to its plan; no accident, and no terms.</summary>
    private static Scenario Raid(Scenario scenario) => scenario.Where(incident => incident with
    {
        Aim = Aim.Limited,
        Lasts = Distribution.Fixed(24),
    }) with
    {
        Attacker = scenario.Attacker with { Adaptive = false },
        Mechanisms = scenario.Mechanisms with
        {
            Escalation = scenario.Mechanisms.Escalation with
            {
                AccidentChance = 0,
                SettlementRate = 0,
                SettlementRateHeld = 0,
            },
        },
    };

    private static FactFigure Crises(string name, int count, TrialTable table) => new()
    {
        Name = name,
        Value = Arms.Exact(count, table.Trials),
        Expectation = Expectation.Exactly(0),
    };
}
