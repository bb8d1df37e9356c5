namespace CrisisSim.Statistics.Tests;

public class GiniTests
{
    [Fact]
    public void Equal_burdens_have_no_inequality() => Gini.Coefficient([2, 2, 2, 2]).ShouldBe(0);

    [Fact]
    public void One_who_bears_all_of_five_gives_four_fifths() =>
        Gini.Coefficient([0, 0, 7, 0, 0])!.Value.ShouldBe(0.8, 1e-15);

    [Fact]
    public void One_to_five_gives_four_fifteenths() =>
        Gini.Coefficient([5, 3, 1, 4, 2])!.Value.ShouldBe(4.0 / 15, 1e-15);

    [Fact]
    public void The_coefficient_is_half_the_relative_mean_absolute_difference()
    {
        double[] burdens = new Luck(5).Column(200, luck => luck.Lognormal(1, 1));
        double pairs = burdens.Sum(a => burdens.Sum(b => Math.Abs(a - b)));
        Gini.Coefficient(burdens)!.Value.ShouldBe(pairs / (2 * 200 * burdens.Sum()), 1e-12);
    }

    [Fact]
    public void Nothing_borne_by_anybody_is_not_defined() => Gini.Coefficient([0, 0, 0]).ShouldBeNull();

    [Fact]
    public void Negative_or_missing_burdens_are_refused()
    {
        Should.Throw<ArgumentException>(() => Gini.Coefficient([1, -1]));
        Should.Throw<ArgumentException>(() => Gini.Coefficient([1, double.NaN]));
        Should.Throw<ArgumentException>(() => Gini.Coefficient([]));
    }
}
