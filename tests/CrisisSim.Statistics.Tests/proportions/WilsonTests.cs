namespace CrisisSim.Statistics.Tests;

public class WilsonTests
{
    /// <summary>Newcombe (1998), Statistics in Medicine 17:857, Table I, method 3.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    public void The_published_examples_are_met(long count, long trials, double low, double high)
    {
        Interval interval = Wilson.ScoreInterval(count, trials);
        interval.Low.ShouldBe(low, 0.00005);
        interval.High.ShouldBe(high, 0.00005);
    }

    /// <summary>Newcombe's table has 0.0061 for 1 of 29; the Poisson limit is −ln 0.95 / 29.</summary>
    [Fact]
    public void One_of_few_begins_at_the_poisson_limit()
    {
        Interval interval = Wilson.ScoreInterval(1, 29);
        interval.Low.ShouldBe(0.05129 / 29, 0.00001);
        interval.High.ShouldBe(0.1718, 0.00005);
        Wilson.ScoreInterval(28, 29).High.ShouldBe(1 - (0.05129 / 29), 0.00001);
    }

    /// <summary>Where the score interval of 1 just misses, at a share of 0.17/n, it covers five in six.</summary>
    [Theory]
    [InlineData(0.17)]
    [InlineData(0.5)]
    [InlineData(1.1)]
    [InlineData(2.5)]
    public void A_rare_share_is_covered(double expected)
    {
        const int Trials = 200;
        double covered = 0, chance = Math.Pow(1 - (expected / Trials), Trials);
        for (int count = 0; count < 40; count++)
        {
            if (Wilson.ScoreInterval(count, Trials).Contains(expected / Trials)) covered += chance;
            chance *= (double)(Trials - count) / (count + 1) * (expected / Trials) / (1 - (expected / Trials));
        }
        covered.ShouldBeGreaterThan(0.93);
    }

    [Fact]
    public void None_begins_at_zero_and_all_ends_at_one()
    {
        Wilson.ScoreInterval(0, 1_000_000).Low.ShouldBe(0);
        Wilson.ScoreInterval(1_000_000, 1_000_000).High.ShouldBe(1);
        Wilson.ScoreInterval(0, 1).High.ShouldBe(0.7935, 0.0001);
    }

    [Fact]
    public void A_share_and_its_complement_have_mirrored_limits()
    {
        Interval share = Wilson.ScoreInterval(37, 411), complement = Wilson.ScoreInterval(411 - 37, 411);
        share.Low.ShouldBe(1 - complement.High, 1e-14);
        share.High.ShouldBe(1 - complement.Low, 1e-14);
    }

    [Fact]
    public void A_proportion_of_no_trials_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Wilson.ScoreInterval(0, 0)).Message.ShouldContain("no trials");
        Should.Throw<ArgumentOutOfRangeException>(() => new Proportion(3, 2));
        Should.Throw<ArgumentOutOfRangeException>(() => Proportion.From([]));
        Should.Throw<ArgumentOutOfRangeException>(() => default(Proportion).Estimate());
    }

    [Theory]
    [InlineData(0.4, 200, 0.01)]
    [InlineData(0.03, 1000, 0.01)]
    [InlineData(0.5, 2000, 0.01)]
    public void Wilson_covers_as_often_as_it_says(double share, int trials, double allowance)
    {
        const int Experiments = 3000;
        double coverage = Coverage.Measure(Experiments, 21, luck =>
        {
            int count = 0;
            for (int i = 0; i < trials; i++)
                if (luck.Chance(share)) count++;
            return Wilson.ScoreInterval(count, trials).Contains(share);
        });
        Coverage.ShouldBeNominal(coverage, Experiments, 0.95, allowance);
    }
}
