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

    [Theory]
    [InlineData(3, 1000, 600, true)]
    [InlineData(30, 1000, 600, true)]
    [InlineData(4, 1000, 0.5, false)]
    public void Where_the_range_counts_as_many_are_told_as_take_its_interval_off_zero(
        int differing, int trials, double by, bool always)
    {
        var possible = new Interval(0, always ? 720 : 1);
        PairedDifference Of(long copies) => Paired.Means(
            [.. Enumerable.Repeat(by, (int)(differing * copies)), .. new double[(trials - differing) * copies]],
            new double[trials * copies], possible, default, always);
        PairedDifference few = Of(1);
        long needed = few.TrialsToResolve(0.5)!.Value;
        if (few.IsResolved) needed.ShouldBeLessThanOrEqualTo(trials);
        else needed.ShouldBeGreaterThan(trials);
        Of((needed / trials) + 1).IsResolved.ShouldBeTrue();
        few.TrialsToResolve()!.Value.ShouldBeGreaterThanOrEqualTo(needed);
        few.Difference.Has(Caveats.FewEvents).ShouldBe(differing < 10);
    }

    [Fact]
    public void Few_that_all_go_one_way_need_no_more_trials_than_let_ten_differ()
    {
        double[] first = new double[1000];
        for (int i = 0; i < 2; i++) first[i] = 0.5;
        PairedDifference few = Paired.Means(first, new double[1000], new Interval(0, 1));
        few.IsResolved.ShouldBeFalse();
        few.TrialsToResolve()!.Value.ShouldBeInRange(1001, 5000);
        Paired.Means(first, new double[1000], new Interval(0, 1), default, always: true).TrialsToResolve()!.Value
            .ShouldBeGreaterThan(few.TrialsToResolve()!.Value - 1);
    }

    private static double[] Shifted(int trials, Luck luck) => luck.Column(trials, l => 0.3 + l.Normal());
}
