using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>C7, through the coupling of limits: a limit binds with the probability of compliance.</summary>
internal sealed class C7Limits : FactEntry
{
    private const int Trials = 6000;
    private const double Low = 0.3, High = 0.9, Week = 168;

    public override string Id => "C7";
    public override string Statement => "Time limits help in proportion to how far they are obeyed.";
    public override string Source => "put in: a limit binds with probability π, and else nothing happens";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        Scenario scenario = bench.Scenario("wordings");
        Declaration limit = scenario.Wording("limit");
        IReadOnlyList<TrialTable> arms =
            bench.Play(scenario, [scenario.Wording("vague"), Obeyed(limit, Low), Obeyed(limit, High)], Trials);
        yield return new()
        {
            Name = "hours without decision in the first week, π = .3",
            Value = Arms.Change(arms[0], arms[1], InFirstWeek),
            Unit = "h",
            Expectation = Expectation.Below(0)
        };
        yield return new()
        {
            Name = "the same, π = .9",
            Value = Arms.Change(arms[0], arms[2], InFirstWeek),
            Unit = "h",
            Expectation = Expectation.Below(0)
        };
        yield return new()
        {
            Name = "ratio of the two",
            Value = Ratio(arms),
            Expectation = Expectation.Between(2.4, 3.6),
            Published = "3, exactly proportional"
        };
    }

    private static Declaration Obeyed(Declaration declaration, double compliance) =>
        declaration with { Limits = declaration.Limits with { Compliance = compliance } };

    private static Estimate Ratio(IReadOnlyList<TrialTable> arms)
    {
        double[][] hours = [.. arms.Select(table => Arms.Column(table, InFirstWeek))];
        double RatioWithout(int? group)
        {
            double high = 0, low = 0;
            for (int row = 0; row < hours[0].Length; row++)
            {
                if (row % GroupedJackknife.Groups == group) continue;
                high += hours[2][row] - hours[0][row];
                low += hours[1][row] - hours[0][row];
            }
            return high / low;
        }
        return GroupedJackknife.Estimate(RatioWithout, hours[0].Length);
    }

    private static double InFirstWeek(TrialTable table, int row) => Math.Min(table[Milestone.Decision][row], Week);
}
