using CrisisSim.Kernel;
using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>L3: stages in series add; of stages side by side only the longest counts (critical path).</summary>
internal sealed class L3Savings : FactEntry
{
    /// <summary>Places to which a sum of hours is exact.</summary>
    private const int Rounding = 9;

    public override string Id => "L3";
    public override string Statement =>
        "Savings in series add; in parallel the joint saving exceeds the sum of the single ones; a branch that takes "
            + "over makes it less.";
    public override string Source => "critical path: a sum and a maximum of durations";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        Scenario world = bench.Scenario("L3-savings");
        double First(double convene = 0, double cabinet = 0, double notice = 0, double border = 0) =>
            bench.Play(With(world, convene, cabinet, notice, border), world.Declarations[0],
                1)[Milestone.FirstForce][0];
        double none = First(convene: 20, cabinet: 20), both = First(convene: 10, cabinet: 10);
        double apart = none - First(convene: 10, cabinet: 20) + (none - First(convene: 20, cabinet: 10));
        yield return Hours("in series, joint saving of two stages cut by 10 h", none - both, 20);
        yield return Hours("in series, joint saving less the sum of both alone", none - both - apart, 0);
        double side = First(notice: 50, border: 50);
        yield return Hours("side by side, sum of the savings of either cut alone by 10 h",
            side - First(notice: 40, border: 50) + (side - First(notice: 50, border: 40)), 0);
        yield return Hours("side by side, joint saving", side - First(notice: 40, border: 40), 10);
        yield return Hours("notice cut by 50 h, nothing beside it",
            First(notice: 60, border: 10) - First(notice: 10, border: 10), 50);
        yield return Hours("the same, where clearance of 50 h takes over",
            First(notice: 60, border: 50) - First(notice: 10, border: 50), 10);
    }

    private static FactFigure Hours(string name, double value, double asked) =>
        new()
        {
            Name = name,
            Value = Arms.Exact(Math.Round(value, Rounding)),
            Unit = "h",
            Expectation = Expectation.Exactly(asked)
        };

    private static Scenario With(Scenario world, double convene, double cabinet, double notice, double border) =>
        world with
        {
            Alliance = world.Alliance with
            {
                Council = world.Alliance.Council with { Convene = Distribution.Fixed(convene) },
                Logistics = world.Alliance.Logistics with { BorderNotAgreed = Distribution.Fixed(border) },
            },
            Members =
        [
            .. world.Members.Select(member => member with
            {
                Authorization = [.. member.Authorization.Select(
                    step => step with { Takes = Distribution.Fixed(cabinet) })],
                Forces = [.. member.Forces.Select(force => force with { Notice = Distribution.Fixed(notice) })],
            }),
        ],
        };
}
