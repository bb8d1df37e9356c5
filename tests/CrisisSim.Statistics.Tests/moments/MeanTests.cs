namespace CrisisSim.Statistics.Tests;

public class MeanTests
{
    /// <summary>Student (1908), additional hours of sleep: the differences between the two drugs.</summary>
    private static readonly double[] Sleep = [1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4];

    [Fact]
    public void Students_own_example_has_its_known_interval()
    {
        Estimate mean = Mean.Estimate(Sleep);
        mean.Value.ShouldBe(1.58, 1e-12);
        mean.Interval.Low.ShouldBe(0.7001142, 1e-6);
        mean.Interval.High.ShouldBe(2.4598858, 1e-6);
    }

    [Fact]
    public void One_trial_sets_no_limit_and_says_so()
    {
        Estimate mean = Mean.Estimate([5]);
        mean.Interval.ShouldBe(Interval.Unbounded);
        mean.Has(Caveats.OneTrial).ShouldBeTrue();
    }

    [Fact]
    public void Trials_that_all_agree_say_that_nothing_else_was_seen() =>
        Mean.Estimate([5, 5, 5]).Has(Caveats.NoSpread).ShouldBeTrue();

    [Theory]
    [InlineData(5)]
    [InlineData(50)]
    public void Students_interval_covers_as_often_as_it_says(int trials)
    {
        const int Experiments = 3000;
        double coverage = Coverage.Measure(
            Experiments, 31, luck => Mean.Estimate(luck.Column(trials, l => 3 + l.Normal())).Interval.Contains(3));
        Coverage.ShouldBeNominal(coverage, Experiments);
    }
}
