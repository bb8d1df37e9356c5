namespace CrisisSim.Statistics.Tests;

public class IncidenceQuantileTests
{
    private const double Never = EventTimes.Never;

    /// <summary>
    /// The usual table for the median: the narrowest ranks whose level is at least 95 % (96.9, 99.2, 96.1, 97.9, 98.8,
    /// 96.1, 96.5, 95.1, 95.9 and 96.5 %). Hour k is the k-th order statistic.
    /// </summary>
    [Theory]
    [InlineData(6, 1, 6)]
    [InlineData(8, 1, 8)]
    [InlineData(9, 2, 8)]
    [InlineData(10, 2, 9)]
    [InlineData(11, 2, 10)]
    [InlineData(12, 3, 10)]
    [InlineData(15, 4, 12)]
    [InlineData(17, 5, 13)]
    [InlineData(20, 6, 15)]
    [InlineData(100, 40, 61)]
    public void The_limits_of_a_median_are_the_tabulated_ranks(int trials, double low, double high)
    {
        var median = IncidenceQuantile.Estimate(OneAnHour(trials), 0.5);
        median.Limits.ShouldBe(new HoursInterval(HoursOrNever.At(low), HoursOrNever.At(high)));
    }

    [Theory]
    [InlineData(0.001, 1)]
    [InlineData(0.1, 1)]
    [InlineData(0.101, 2)]
    [InlineData(0.999, 10)]
    public void A_share_is_reached_with_the_first_trial_that_makes_it_up(double share, double hour) =>
        IncidenceQuantile.Estimate(OneAnHour(10), share).Value.ShouldBe(HoursOrNever.At(hour));

    [Fact]
    public void The_ranks_leave_out_no_more_than_the_tail_and_could_not_be_closer()
    {
        var luck = new Luck(52);
        for (int i = 0; i < 300; i++)
        {
            int trials = 30 + luck.Below(400);
            double level = 0.2 + 0.6 * luck.Uniform();
            var confidence = new Confidence(0.8 + 0.19 * luck.Uniform());
            HoursInterval limits = IncidenceQuantile.Estimate(OneAnHour(trials), level, confidence).Limits;
            double low = limits.Low.Hours, high = limits.High.Hours;
            var below = new MathNet.Numerics.Distributions.Binomial(level, trials);
            below.CumulativeDistribution(low - 1).ShouldBeLessThanOrEqualTo(confidence.Tail);
            below.CumulativeDistribution(low).ShouldBeGreaterThan(confidence.Tail);
            (1 - below.CumulativeDistribution(high - 1)).ShouldBeLessThanOrEqualTo(confidence.Tail);
            (1 - below.CumulativeDistribution(high - 2)).ShouldBeGreaterThan(confidence.Tail);
        }
    }

    [Fact]
    public void With_five_trials_the_median_has_no_limits_at_95_percent()
    {
        var median = IncidenceQuantile.Estimate(OneAnHour(5), 0.5);
        median.Value.ShouldBe(HoursOrNever.At(3));
        median.Limits.ShouldBe(new HoursInterval(HoursOrNever.At(0), HoursOrNever.Never));
    }

    [Theory]
    [InlineData(10, 0.5, 5)]
    [InlineData(11, 0.5, 6)]
    [InlineData(10, 0.9, 9)]
    [InlineData(10, 0.3, 3)]
    [InlineData(10, 0.01, 1)]
    [InlineData(10, 0.99, 10)]
    public void A_quantile_is_the_first_hour_by_which_that_share_has_the_event(int trials, double level, double hour) =>
        IncidenceQuantile.Estimate(OneAnHour(trials), level).Value.ShouldBe(HoursOrNever.At(hour));

    [Fact]
    public void A_share_that_was_not_reached_by_the_horizon_says_so()
    {
        double[] hours = [.. Enumerable.Range(0, 1000).Select(i => i < 480 ? i : Never)];
        var median = IncidenceQuantile.Estimate(new EventTimes(hours, 2880), 0.5);
        median.Value.IsReached.ShouldBeFalse();
        median.Limits.Low.Hours.ShouldBe(468);
        median.Limits.High.IsReached.ShouldBeFalse();
        median.Limits.Contains(2000).ShouldBeTrue();
        median.Limits.Contains(467).ShouldBeFalse();
    }

    [Fact]
    public void A_reached_quantile_may_have_an_upper_limit_that_is_not()
    {
        double[] hours = [.. Enumerable.Range(0, 1000).Select(i => i < 510 ? i : Never)];
        var median = IncidenceQuantile.Estimate(new EventTimes(hours, 2880), 0.5);
        median.Value.Hours.ShouldBe(499);
        median.Limits.High.IsReached.ShouldBeFalse();
    }

    [Theory]
    [InlineData(500, 0.5)]
    [InlineData(500, 0.9)]
    [InlineData(25, 0.5)]
    public void Order_statistics_cover_at_least_as_often_as_they_say(int trials, double level)
    {
        const int Experiments = 1500;
        double truth = -300 * Math.Log(1 - level);
        double coverage = Coverage.Measure(Experiments, 51, luck =>
        {
            double[] hours = luck.Column(trials, l => PairedWorlds.Cut(-300 * Math.Log(l.Uniform())));
            return IncidenceQuantile
                .Estimate(new EventTimes(hours, PairedWorlds.Horizon), level).Limits
                .Contains(truth);
        });
        Coverage.ShouldBeAtLeastNominal(coverage, Experiments);
        coverage.ShouldBeLessThan(0.985);
    }

    [Fact]
    public void Millions_of_trials_have_the_ranks_of_the_normal_approximation()
    {
        var quantile = IncidenceQuantile.Estimate(OneAnHour(2_000_000), 0.25);
        double half = 1.959964 * Math.Sqrt(2e6 * 0.25 * 0.75);
        quantile.Limits.Low.Hours.ShouldBe(5e5 - half, 2);
        quantile.Limits.High.Hours.ShouldBe(5e5 + half, 2);
    }

    [Fact]
    public void A_level_of_none_or_all_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => IncidenceQuantile.Estimate(OneAnHour(5), 0));
        Should.Throw<ArgumentOutOfRangeException>(() => IncidenceQuantile.Estimate(OneAnHour(5), 1));
    }

    private static EventTimes OneAnHour(int trials) =>
        new([.. Enumerable.Range(1, trials).Select(hour => (double)hour)], 1e7);
}
