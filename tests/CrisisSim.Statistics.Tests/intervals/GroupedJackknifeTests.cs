namespace CrisisSim.Statistics.Tests;

public sealed class GroupedJackknifeTests
{
    /// <summary>Two hundred numbers without chance, in an order that spreads them over the groups.</summary>
    private static readonly double[] Numbers =
    [
        .. Enumerable.Range(0, 200).Select(i => (i * 73 % 200) + (0.25 * (i % 7)))
    ];

    [Fact]
    public void The_interval_of_a_mean_is_that_of_the_means_of_the_groups()
    {
        double[] groups = [.. Enumerable
            .Range(0, GroupedJackknife.Groups)
            .Select(g => Numbers.Where((_, i) => i % GroupedJackknife.Groups == g).Average())];
        Estimate expected = Mean.Estimate(groups), jackknife = GroupedJackknife.Estimate(MeanWithout, Numbers.Length);

        jackknife.Value.ShouldBe(expected.Value, 1e-9);
        jackknife.HalfWidth.ShouldBe(expected.HalfWidth, 1e-9);
    }

    [Fact]
    public void Another_unit_changes_the_interval_by_the_same_factor() =>
        GroupedJackknife
            .Estimate(g => 24 * MeanWithout(g), Numbers.Length).HalfWidth
            .ShouldBe(24 * GroupedJackknife.Estimate(MeanWithout, Numbers.Length).HalfWidth, 1e-9);

    [Fact]
    public void What_does_not_vary_is_known_exactly() =>
        GroupedJackknife.Estimate(_ => 3, 10).Interval.ShouldBe(Interval.Point(3));

    [Fact]
    public void A_statistic_that_is_not_reached_has_no_limits()
    {
        Estimate never = GroupedJackknife.Estimate(_ => double.PositiveInfinity, 10);

        never.Value.ShouldBe(double.PositiveInfinity);
        never.Interval.ShouldBe(Interval.Unbounded);
    }

    private static double MeanWithout(int? group) =>
        Numbers.Where((_, i) => group is not { } g || i % GroupedJackknife.Groups != g).Average();
}
