namespace CrisisSim.Statistics.Tests;

/// <summary>How many trials carry a mean, and intervals where they are few among more that differ.</summary>
public class CarriersTests
{
    [Fact]
    public void Of_rare_events_they_are_about_as_many_as_the_events()
    {
        double[] column = new double[10_000];
        Array.Fill(column, -3, 0, 10);
        Carriers.Count(column).ShouldBe(10.02, 0.01);
        Carriers.AreFew(column).ShouldBeFalse();
        column[0] = 0;
        Carriers.AreFew(column).ShouldBeTrue();
    }

    [Fact]
    public void Of_normal_numbers_they_are_a_third_of_all() =>
        Carriers.Count(new Luck(3).Column(30_000, luck => luck.Normal())).ShouldBe(10_000, 300);

    [Theory]
    [InlineData(1)]
    [InlineData(-1e150)]
    [InlineData(1e-150)]
    public void One_that_is_farther_off_than_all_others_carries_it_alone(double far)
    {
        double[] column = new Luck(4).Column(500, luck => 1e-6 * far * luck.Uniform());
        column[17] = far;
        Carriers.Count(column).ShouldBe(1, 0.01);
    }

    [Fact]
    public void Where_nothing_varies_nobody_carries_anything() =>
        Carriers.Count([2, 2, 2]).ShouldBe(double.PositiveInfinity);

    /// <summary>One trial in ten adds something, and some of them far more than the others.</summary>
    [Theory]
    [InlineData(200)]
    [InlineData(1000)]
    public void A_difference_that_few_of_many_carry_is_covered(int trials)
    {
        const int Experiments = 1000;
        double truth = 0.1 * Math.Exp(0.5);
        double Held(double reach) => Coverage.Measure(Experiments, 92, luck =>
        {
            double[] each = luck.Column(trials, l => l.Chance(0.1) ? l.Lognormal(1, 1) : 0);
            return Paired.Effect(each, reach).Interval.Contains(truth);
        });
        Coverage.ShouldBeAtLeastNominal(Held(double.PositiveInfinity), Experiments, 0.94);
    }

    [Fact]
    public void The_farthest_seen_is_the_reach_where_many_differ_and_few_carry_it()
    {
        double[] first = new double[200], second = new double[200];
        for (int k = 0; k < 30; k++) first[k] = k < 3 ? 0.5 : 0.01;
        PairedDifference few = Paired.Means(first, second, new Interval(0, 1));
        (few.Differing, few.Reach).ShouldBe((30, 0.5));
        few.Difference.Has(Caveats.FewEvents).ShouldBeTrue();
        few.Difference.Interval.High.ShouldBe(
            BoundedMean.Estimate(Moments.From(first), new Interval(-0.5, 0.5)).Interval.High, 1e-15);
        few.TrialsToResolve().ShouldNotBeNull().ShouldBeGreaterThan(400, "three in 200 carry it, and ten have to");
        for (int k = 0; k < 30; k++) first[k] = 0.01;
        Paired.Means(first, second, new Interval(0, 1)).Reach.ShouldBeNull();
    }
}
