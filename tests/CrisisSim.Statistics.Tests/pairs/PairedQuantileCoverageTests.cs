namespace CrisisSim.Statistics.Tests;

public class PairedQuantileCoverageTests
{
    [Theory]
    [InlineData(1000, 0.0, 0.5, 0.005)]
    [InlineData(1000, 0.6, 0.5, 0.005)]
    [InlineData(1000, 0.95, 0.5, 0.005)]
    [InlineData(1000, -0.5, 0.5, 0.005)]
    [InlineData(1000, 0.8, 0.9, 0.005)]
    [InlineData(1000, 0.8, 0.1, 0.005)]
    [InlineData(100, 0.6, 0.5, 0.02)]
    [InlineData(40, 0.6, 0.5, 0.03)]
    public void A_paired_quantile_difference_covers_the_truth_as_often_as_it_says(
        int trials, double correlation, double level, double allowance)
    {
        const int Experiments = 1500;
        double deviate = MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, level);
        double truth = 200 * Math.Exp(deviate) - 150 * Math.Exp(0.7 * deviate);
        double coverage = Coverage.Measure(Experiments, 11, luck =>
        {
            (EventTimes? first, EventTimes? second) = PairedWorlds.Lognormal(luck, trials, correlation, 200, 150);
            return Paired.Quantiles(first, second, level).Difference!.Value.Interval.Contains(truth);
        });
        Coverage.ShouldBeNominal(coverage, Experiments, 0.95, allowance);
    }

    [Theory]
    [InlineData(0.5, 0.9)]
    [InlineData(0.05, 0.6)]
    public void Where_most_trials_are_the_same_the_interval_covers_and_is_narrower(double differing, double ratio)
    {
        const int Experiments = 1000;
        double paired = 0, alone = 0;
        double coverage = Coverage.Measure(Experiments, 12, luck =>
        {
            (EventTimes? first, EventTimes? second) = PairedWorlds.MostlyTheSame(luck, 1000, differing);
            PairedQuantileDifference difference = Paired.Quantiles(first, second, 0.5);
            paired += difference.Difference!.Value.Interval.Width;
            alone += Math.Sqrt(2) * (difference.First.Limits.High.Hours - difference.First.Limits.Low.Hours);
            return difference.Difference.Value.Interval.Contains(0);
        });
        Coverage.ShouldBeAtLeastNominal(coverage, Experiments);
        (paired / alone).ShouldBeLessThan(ratio);
    }

    [Fact]
    public void Where_limits_pile_decisions_up_at_one_hour_the_interval_covers()
    {
        const int Experiments = 1000;
        double coverage = Coverage.Measure(Experiments, 14, luck =>
        {
            (EventTimes? first, EventTimes? second) = PairedWorlds.WithLimit(luck, 1000, 48, 0.4);
            return Paired.Quantiles(first, second, 0.5).Difference!.Value.Interval.Contains(60 - 48);
        });
        Coverage.ShouldBeAtLeastNominal(coverage, Experiments);
    }

    [Fact]
    public void At_another_confidence_the_coverage_follows()
    {
        const int Experiments = 1500;
        double coverage = Coverage.Measure(Experiments, 13, luck =>
        {
            (EventTimes? first, EventTimes? second) = PairedWorlds.Lognormal(luck, 500, 0.7, 200, 150);
            return Paired.Quantiles(first, second, 0.5, new Confidence(0.8)).Difference!.Value.Interval.Contains(50);
        });
        Coverage.ShouldBeNominal(coverage, Experiments, 0.8, 0.005);
    }
}
