namespace CrisisSim.Statistics.Tests;

public class TrialsToResolveTests
{
    [Theory]
    [InlineData(40, 50, 10_000, 0.5, 40_000)]
    [InlineData(40, 50, 10_000, 0.8, 80_000)]
    public void A_rare_war_needs_more_trials(long first, long second, long trials, double power, long needed)
    {
        PairedDifference difference = Paired.Proportions(new Strata(0, first, second, trials - first - second));
        difference.IsResolved.ShouldBeFalse();
        difference.TrialsToResolve(power).ShouldBe(needed);
    }

    [Fact]
    public void The_number_told_resolves_a_true_difference_as_often_as_it_says()
    {
        const int Experiments = 1000;
        long needed = Paired.Means(Shifted(20_000, new Luck(81)), new double[20_000]).TrialsToResolve(0.8)!.Value;
        needed.ShouldBe(100, "87.2 by the formula (0.3 standard deviations), rounded up");
        double power = Coverage.Measure(Experiments, 82, luck =>
            Paired.Means(Shifted((int)needed, luck), new double[needed]).IsResolved);
        power.ShouldBeInRange(0.80, 0.90);
    }

    [Fact]
    public void No_number_of_trials_resolves_no_difference()
    {
        Paired.Means([1, 2], [1, 2]).TrialsToResolve().ShouldBeNull();
        Paired.Means([1], [0]).TrialsToResolve().ShouldBeNull();
        Paired.Means([1, 0], [0, 1]).TrialsToResolve().ShouldBeNull();
    }

    [Fact]
    public void A_difference_without_luck_needs_two_trials() =>
        Paired.Means([1, 2, 3], [0, 1, 2]).TrialsToResolve().ShouldBe(2);

    [Fact]
    public void A_quantile_difference_asks_in_the_same_way()
    {
        (EventTimes? first, EventTimes? second) = PairedWorlds.Lognormal(new Luck(83), 300, 0.2, 200, 190);
        PairedQuantileDifference difference = Paired.Quantiles(first, second, 0.5);
        difference.IsResolved.ShouldBeFalse();
        difference.TrialsToResolve()!.Value.ShouldBeGreaterThan(300);
        Paired.Quantiles(first, first, 0.5).TrialsToResolve().ShouldBeNull();
    }

    [Fact]
    public void A_power_that_is_no_probability_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Paired.Means([5, 2], [0, 3]).TrialsToResolve(1));

    private static double[] Shifted(int trials, Luck luck) => luck.Column(trials, l => 0.3 + l.Normal());
}
