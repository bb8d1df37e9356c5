using CrisisSim.Kernel;
using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// P8: an alliance that needs half of the usual hours for everything, and one that needs twice as many.
/// </summary>
internal sealed class P8Speed : FactEntry
{
    private const double Pace = 0.7, Quick = 48, Slow = 720;

    public override string Id => "P8";
    public override string Statement =>
        "Where the objective is quick, P(armed attack) falls with the alliance's speed; P(general war) need not.";
    public override string Source =>
        "a quick victory must be denied at once or not at all (Huth 1988, American Political Science Review 82:423); "
            + "asked is the sign";

    protected override string ReasonOf(IReadOnlyList<FactFigure> ablation) => !ablation[0].IsMet ? NotFound
        : "forces come in weeks, and twice the speed denies nobody an objective of two days; where it takes a month, "
            + "speed deters";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        (DeterrenceResult fast, DeterrenceResult slow) = Play(bench, Quick);
        yield return Change("armed attack, objective of 48 h, fast less slow", DeterrenceMeasure.ArmedAttack, fast,
            slow) with
        { Expectation = Expectation.Below(0), Published = "below 0" };
        yield return Change("general war, the same", DeterrenceMeasure.GeneralWar, fast, slow);
        yield return new()
        {
            Name = "armed attack, slow",
            Value = slow.Estimate(0, DeterrenceMeasure.ArmedAttack).In(100),
            Unit = "%"
        };
    }

    protected override IEnumerable<FactFigure> Ablate(FactBench bench)
    {
        (DeterrenceResult fast, DeterrenceResult slow) = Play(bench, Slow);
        yield return Change("armed attack, objective of 720 h, fast less slow", DeterrenceMeasure.ArmedAttack, fast,
            slow) with
        { Expectation = Expectation.Below(0) };
    }

    private static (DeterrenceResult Fast, DeterrenceResult Slow) Play(FactBench bench, double hours)
    {
        Scenario scenario = bench.Scenario(DefaultPopulation.File);
        DeterrenceResult At(double pace) => bench.Choose(
            scenario with
            {
                Alliance = scenario.Alliance with { Pace = pace },
                Attacker = scenario.Attacker with { Objective = Distribution.Fixed(hours) }
            },
            [scenario.Wording("standing-owed")],
            ChoiceSize.Usual);
        return (At(-Pace), At(Pace));
    }

    private static FactFigure Change(string name, DeterrenceMeasure measure, DeterrenceResult fast,
        DeterrenceResult slow) =>
        new()
        {
            Name = name,
            Value = BootstrapEstimate.From(
            [.. fast
                .BootstrapDraws(0, measure)
                .Zip(slow.BootstrapDraws(0, measure), (one, other) => 100 * (one - other))],
            fast.Plan.Attackers),
            Unit = "pts",
        };
}
