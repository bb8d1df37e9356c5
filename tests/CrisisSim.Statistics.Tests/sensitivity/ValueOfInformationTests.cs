using MathNet.Numerics.Distributions;

namespace CrisisSim.Statistics.Tests;

public class ValueOfInformationTests
{
    private const double Advantage = 0.5, First = 2, Second = 1;
    private const int Rows = 6000;

    [Fact]
    public void Worth_of_a_normal_factor_matches_the_closed_form()
    {
        (double[][] factors, double[][] benefits) = Linear(31, Rows);
        Matches(ValueOfInformation.PartiallyPerfect(factors[0], benefits), Worth(First));
        Matches(ValueOfInformation.PartiallyPerfect(factors[1], benefits), Worth(Second));
        Matches(ValueOfInformation.Perfect(benefits), Worth(Math.Sqrt(First * First + Second * Second)));
    }

    [Fact]
    public void A_factor_on_which_nothing_depends_is_worth_next_to_nothing()
    {
        (double[][] factors, double[][] benefits) = Linear(32, Rows);
        ValueOfInformation.PartiallyPerfect(factors[2], benefits).Value.ShouldBeInRange(0, 0.01);
    }

    [Fact]
    public void Curved_benefits_of_three_options_are_followed()
    {
        double[] factor = [.. Enumerable.Range(0, 4000).Select(row => (row + 0.5) / 4000)];
        var luck = new Luck(6);
        double[][] benefits =
        [
            [.. factor.Select(_ => luck.Normal())],
            [.. factor.Select(x => Math.Sin(2 * Math.PI * x) + luck.Normal())],
            [.. factor.Select(x => -Math.Sin(2 * Math.PI * x) + luck.Normal())],
        ];
        Estimate worth = ValueOfInformation.PartiallyPerfect(factor, benefits);
        worth.Value.ShouldBe(2 / Math.PI, 0.05);
        worth.Interval.Contains(2 / Math.PI).ShouldBeTrue();
    }

    [Fact]
    public void Levels_without_an_order_are_worth_what_their_means_are()
    {
        double[] levels = [.. Enumerable.Range(0, 300).Select(row => (double)(row % 3))];
        double[][] benefits = [new double[300], [.. levels.Select(level => level == 1 ? 3.0 : -1.0)]];
        Estimate worth = ValueOfInformation.PartiallyPerfect(levels, benefits);
        worth.Value.ShouldBe(2.0 / 3, 1e-12);
        ValueOfInformation.Perfect(benefits).Value.ShouldBe(2.0 / 3, 1e-12);
    }

    [Fact]
    public void A_factor_that_is_nearly_always_the_same_is_followed_all_the_same()
    {
        double[] rare = [.. Enumerable.Range(0, 2000).Select(row => row < 20 ? row + 1.0 : 0.0)];
        double[][] benefits = [new double[2000], [.. rare.Select(x => x - 0.5)]];
        ValueOfInformation
            .PartiallyPerfect(rare, benefits).Value
            .ShouldBe(rare.Sum(x => Math.Max(0, x - 0.5)) / 2000, 1e-6);
    }

    [Fact]
    public void Where_one_option_is_always_best_nothing_is_worth_knowing()
    {
        (double[][] factors, double[][] benefits) = Linear(33, 200);
        double[][] dominated = [benefits[1], [.. benefits[1].Select(b => b - 0.1)]];
        ValueOfInformation.Perfect(dominated).Value.ShouldBe(0);
        ValueOfInformation.PartiallyPerfect(factors[0], dominated).Value.ShouldBe(0, 1e-9);
    }

    [Fact]
    public void Intervals_hold_the_truth_about_as_often_as_stated() => Coverage.Measure(20, 12, luck =>
    {
        (double[][] factors, double[][] benefits) = Linear((ulong)luck.Below(int.MaxValue), 500);
        return ValueOfInformation.PartiallyPerfect(factors[0], benefits).Interval.Contains(Worth(First));
    }).ShouldBeGreaterThan(0.85);

    [Fact]
    public void Too_few_rows_or_options_are_refused()
    {
        Should.Throw<ArgumentException>(() => ValueOfInformation.PartiallyPerfect([1, 2], [[1, 2], [2, 1]]));
        Should.Throw<ArgumentException>(() => ValueOfInformation.Perfect([[1, 2]]));
    }

    /// <summary>E max(0, d) − max(0, E d) of d normal with mean m and deviation s: s φ(m/s) − |m| Φ(−|m|/s).</summary>
    private static double Worth(double deviation) =>
        deviation * Normal.PDF(0, 1, Advantage / deviation) - Advantage * Normal.CDF(0, 1, -Advantage / deviation);

    private static void Matches(Estimate worth, double truth)
    {
        worth.Value.ShouldBe(truth, 0.04);
        worth.Interval.Contains(truth).ShouldBeTrue(worth.ToString());
    }

    private static (double[][] Factors, double[][] Benefits) Linear(ulong seed, int rows)
    {
        var luck = new Luck(seed);
        double[][] factors = [.. Enumerable.Range(0, 3).Select(_ => luck.Column(rows, l => l.Normal()))];
        double[] common = luck.Column(rows, l => 5 * l.Normal());
        return (factors, [common, [
            .. common.Select((c, row) => c + Advantage + First * factors[0][row] + Second * factors[1][row])
        ]]);
    }
}
