using CrisisSim.Kernel;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// P7. Members differ in their bias alone, spread evenly about zero; all else is common to them, and together they
/// always have twelve brigades. With errors and reasons of their own more members are members further apart, which the
/// last figure shows.
/// </summary>
internal sealed class P7Consensus : FactEntry
{
    private const int Trials = 2000;
    private const double Spread = 1.2, Brigades = 12;

    public override string Id => "P7";
    public override string Statement => "Heterogeneity slows consensus; the number of members alone does not.";
    public override string Source =>
        "Golub & Jackson 2012, Quarterly Journal of Economics 127:1287; tolerance: three times the members cost less "
            + "than half of what a spread of 1.2 rungs costs";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        Scenario scenario = bench.Scenario("P7-consensus");
        double[] alike = Hours(bench, scenario, 12, 0), apart = Hours(bench, scenario, 12, Spread),
            few = Hours(bench, scenario, 8, 0), many = Hours(bench, scenario, 24, 0);
        yield return new()
        {
            Name = "hours without decision, twelve members who read 1.2 rungs apart less alike",
            Value = Paired.Means(apart, alike).Difference,
            Unit = "h",
            Expectation = Expectation.Above(0)
        };
        yield return new()
        {
            Name = "hours without decision, twenty-four members less eight, all alike",
            Value = Paired.Means(many, few).Difference,
            Unit = "h"
        };
        yield return new()
        {
            Name = "ratio of the second to the first",
            Value = GroupedJackknife.Estimate(group => Difference(many, few, group) / Difference(apart, alike, group),
                few.Length),
            Expectation = Expectation.Between(-0.5, 0.5),
            Published = "0",
        };
        Scenario errs = scenario with
        {
            Mechanisms = new(),
            Incident = scenario.Incident with { ReportRate = null, ReportStrength = null }
        };
        yield return new()
        {
            Name =
                "hours for twenty-four less eight, alike in bias, where each still sees, reads and wishes for itself",
            Value = Paired.Means(Hours(bench, errs, 24, 0), Hours(bench, errs, 8, 0)).Difference,
            Unit = "h",
        };
    }

    private static double[] Hours(FactBench bench, Scenario scenario, int members, double spread) =>
        Arms.Column(bench.Play(With(scenario, members, spread), scenario.Declarations[0], Trials),
            Arms.HoursWithoutDecision);

    private static double Difference(double[] second, double[] first, int? without)
    {
        double sum = 0;
        for (int row = 0; row < first.Length; row++)
            if (row % GroupedJackknife.Groups != without) sum += second[row] - first[row];
        return sum;
    }

    private static Scenario With(Scenario scenario, int members, double spread)
    {
        Member ally = scenario.Members.Single(m => m.Name != scenario.Victim);
        return scenario with
        {
            Members =
            [
                scenario.Members.Single(m => m.Name == scenario.Victim),
                .. Enumerable.Range(0, members).Select(i => ally with
                {
                    Name = $"member {i}",
                    Bias = spread * StandardNormal.Quantile((i + 0.5) / members),
                    Forces = [.. ally.Forces.Select(force => force with { Strength = Brigades / members })],
                }),
            ],
        };
    }
}
