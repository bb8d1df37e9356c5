namespace CrisisSim.Statistics.Tests;

public class PairedProportionsTests
{
    /// <summary>
    /// Tango's interval as published: Tango (1998); Agresti and Min (2005); Fagerland, Lydersen and Laake (2014, airway
    /// data of Bentur); Tang et al. (2010); Chang et al. (2024). Only the discordant cells and the total matter.
    /// </summary>
    [Theory]
    [InlineData(9, 3, 32, 0.95, -0.027, 0.390)]
    [InlineData(0, 1, 44, 0.90, -0.096, 0.037)]
    [InlineData(16, 8, 86, 0.95, -0.020, 0.207)]
    [InlineData(1, 7, 21, 0.95, -0.517, -0.026)]
    [InlineData(3, 1, 14, 0.95, -0.167, 0.433)]
    [InlineData(25, 2, 102, 0.95, 0.139, 0.321)]
    public void The_published_examples_are_met(
        long onlyFirst, long onlySecond, long trials, double level, double low, double high)
    {
        var strata = new Strata(0, onlyFirst, onlySecond, trials - onlyFirst - onlySecond);
        Estimate difference = Paired.Proportions(strata, new Confidence(level)).Difference;
        difference.Interval.Low.ShouldBe(low, 0.00051);
        difference.Interval.High.ShouldBe(high, 0.00051);
    }

    [Fact]
    public void Swapping_the_sides_mirrors_the_interval()
    {
        Interval one = Paired.Proportions(new Strata(50, 12, 2, 36)).Difference.Interval;
        Interval other = Paired.Proportions(new Strata(50, 2, 12, 36)).Difference.Interval;
        other.ShouldBe(new Interval(-one.High, -one.Low));
    }

    [Fact]
    public void Discordance_one_way_only_still_bounds_the_difference()
    {
        Interval all = Paired.Proportions(new Strata(0, 30, 0, 0)).Difference.Interval;
        all.High.ShouldBe(1);
        all.Low.ShouldBeInRange(0.7, 0.9);
        Interval few = Paired.Proportions(new Strata(4000, 5, 0, 5995)).Difference.Interval;
        few.Low.ShouldBeInRange(0.0001, 0.0002);
        few.High.ShouldBeInRange(0.0011, 0.0012);
    }

    [Theory]
    [InlineData(0.30, 0.15, 200, 0.01)]
    [InlineData(0.02, 0.02, 1000, 0.01)]
    [InlineData(0.010, 0.002, 1500, 0.015)]
    public void Tangos_interval_covers_as_often_as_it_says(double onlyFirst, double onlySecond, int trials,
        double allowance)
    {
        const int Experiments = 2000;
        double coverage = Coverage.Measure(Experiments, 61, luck =>
        {
            int first = 0, second = 0;
            for (int i = 0; i < trials; i++)
            {
                double u = luck.Uniform();
                if (u < onlyFirst) first++;
                else if (u < onlyFirst + onlySecond) second++;
            }
            var strata = new Strata(trials - first - second, first, second, 0);
            return Paired.Proportions(strata).Difference.Interval.Contains(onlyFirst - onlySecond);
        });
        Coverage.ShouldBeNominal(coverage, Experiments, 0.95, allowance);
    }

    [Fact]
    public void Columns_and_counts_agree()
    {
        bool[] first = [true, true, false, false, true], second = [true, false, false, true, false];
        var strata = Strata.CrossTabulate(first, second);
        strata.ShouldBe(new Strata(1, 2, 1, 1));
        Paired.Proportions(first, second).ShouldBe(Paired.Proportions(strata));
        strata.Share(strata.Both).Interval.ShouldBe(Wilson.ScoreInterval(1, 5));
        strata.First.Share.ShouldBe(0.6);
    }

    [Fact]
    public void The_spread_is_that_of_the_columns_taken_as_numbers()
    {
        var luck = new Luck(62);
        bool[] first = [.. Enumerable.Range(0, 300).Select(_ => luck.Chance(0.4))];
        bool[] second = [.. first.Select(f => luck.Chance(0.8) ? f : luck.Chance(0.5))];
        PairedSpread proportions = Paired.Proportions(first, second).Spread!.Value;
        PairedSpread means = Paired.Means([.. first.Select(AsNumber)], [.. second.Select(AsNumber)]).Spread!.Value;
        proportions.First.ShouldBe(means.First, 1e-12);
        proportions.Second.ShouldBe(means.Second, 1e-12);
        proportions.Difference.ShouldBe(means.Difference, 1e-12);
    }

    [Fact]
    public void The_event_by_an_hour_is_a_proportion_of_all_trials()
    {
        var first = new EventTimes([5, 30, EventTimes.Never, 12], 100);
        var second = new EventTimes([50, 10, EventTimes.Never, 12], 100);
        Strata.By(first, second, 12).ShouldBe(new Strata(1, 1, 1, 1));
        Paired.IncidenceAt(first, second, 40).Difference.Value.ShouldBe(0.25);
    }

    private static double AsNumber(bool happened) => happened ? 1 : 0;
}
