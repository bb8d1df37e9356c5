namespace CrisisSim.Statistics.Tests;

public class PositivePredictiveValueTests
{
    [Theory]
    [InlineData(0.01, 0.99, 0.01, 0.5)]
    [InlineData(0.5, 0.8, 0.2, 0.8)]
    [InlineData(0.7, 0.58, 0.041, 0.9706)]
    public void Alarms_are_right_as_often_as_bayes_says(double baseRate, double hits, double falseAlarms,
        double expected) =>
        PositivePredictiveValue.At(baseRate, hits, falseAlarms)!.Value.ShouldBe(expected, 0.0001);

    [Fact]
    public void Without_alarms_there_is_no_value()
    {
        PositivePredictiveValue.At(0.3, 0, 0).ShouldBeNull();
        PositivePredictiveValue.At(0.3, new Proportion(0, 10), new Proportion(0, 10)).ShouldBeNull();
    }

    [Fact]
    public void The_interval_covers_at_least_as_often_as_it_says()
    {
        const int Experiments = 2000;
        double truth = PositivePredictiveValue.At(0.3, 0.7, 0.1)!.Value;
        double coverage = Coverage.Measure(Experiments, 23, luck =>
        {
            var hits = new Proportion(Enumerable.Range(0, 150).Count(_ => luck.Chance(0.7)), 150);
            var alarms = new Proportion(Enumerable.Range(0, 300).Count(_ => luck.Chance(0.1)), 300);
            return PositivePredictiveValue.At(0.3, hits, alarms)!.Value.Interval.Contains(truth);
        });
        Coverage.ShouldBeAtLeastNominal(coverage, Experiments);
    }

    [Fact]
    public void A_rate_outside_zero_to_one_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => PositivePredictiveValue.At(1.2, 0.5, 0.5));
}
