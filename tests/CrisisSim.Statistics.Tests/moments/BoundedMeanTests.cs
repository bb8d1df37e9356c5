namespace CrisisSim.Statistics.Tests;

public class BoundedMeanTests
{
    [Theory]
    [InlineData(17, 200)]
    [InlineData(0, 200)]
    [InlineData(200, 200)]
    [InlineData(100, 1000)]
    public void Of_zeros_and_ones_it_is_wilsons_interval(int count, int trials)
    {
        double[] column = [.. Enumerable.Range(0, trials).Select(k => k < count ? 1.0 : 0.0)];
        Interval mean = BoundedMean.Estimate(Moments.From(column), new Interval(0, 1)).Interval,
            share = Wilson.ScoreInterval(count, trials);
        mean.Low.ShouldBe(share.Low, 1e-12);
        mean.High.ShouldBe(share.High, 1e-12);
    }

    [Fact]
    public void With_much_spread_it_tends_to_students()
    {
        double[] column = new Luck(5).Column(20_000, luck => luck.Uniform());
        var moments = Moments.From(column);
        Interval bounded = BoundedMean.Estimate(moments, new Interval(0, 1)).Interval,
            student = Mean.Estimate(moments).Interval;
        (bounded.Width / student.Width).ShouldBe(1, 0.02);
    }

    [Fact]
    public void Without_spread_it_holds_what_so_many_trials_leave_open()
    {
        double[] column = new double[200];
        Array.Fill(column, 3);
        Interval interval = BoundedMean.Estimate(Moments.From(column), new Interval(0, 720)).Interval;
        interval.Low.ShouldBe(3 * (1 - 0.01885), 0.001);
        interval.High.ShouldBe(3 + (717 * 0.01885), 0.02);
    }

    /// <summary>The highest of nine numbers is no end of what they may be; that of ten may stand for it.</summary>
    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void Few_numbers_do_not_tell_how_far_they_go(int count, bool isStudents)
    {
        double[] column = [.. Enumerable.Range(0, count).Select(k => k == 0 ? 20.0 : 0.0)];
        double high = BoundedColumn.Estimate(column, new Interval(0, double.PositiveInfinity)).Interval.High;
        (high == Mean.Estimate(column).Interval.High).ShouldBe(isStudents);
        (high <= 20).ShouldBe(true);
        BoundedColumn.Estimate(new double[count], new Interval(0, double.PositiveInfinity)).Interval.High
            .ShouldBe(double.PositiveInfinity);
    }

    [Fact]
    public void It_never_leaves_the_range()
    {
        double[] column = [0, 720];
        Interval interval = BoundedMean.Estimate(Moments.From(column), new Interval(0, 720)).Interval;
        interval.Low.ShouldBeGreaterThanOrEqualTo(0);
        interval.High.ShouldBeLessThanOrEqualTo(720);
    }

    [Fact]
    public void Where_few_trials_carry_a_share_it_says_so()
    {
        double[] column = new double[1000];
        column[3] = 0.5;
        Estimate few = BoundedColumn.Estimate(column, new Interval(0, 1));
        few.Has(Caveats.FewEvents).ShouldBeTrue();
        few.Interval.High.ShouldBeGreaterThan(0.0035);
        BoundedColumn.Estimate(column, new Interval(0, double.PositiveInfinity)).Interval.High
            .ShouldBeInRange(0.001, 0.0035);
        BoundedColumn.Estimate(new double[1000], new Interval(0, double.PositiveInfinity)).Interval.High
            .ShouldBe(double.PositiveInfinity);
    }

    [Fact]
    public void What_is_no_more_than_rounding_is_no_trial_that_differs()
    {
        double[] first = [.. Enumerable.Range(0, 200).Select(k => 1.7 + k)], second = [.. first];
        for (int k = 0; k < 20; k++) second[k] += 4e-16 * second[k];
        PairedDifference same = Paired.Means(first, second, new Interval(0, double.PositiveInfinity));
        (same.Differing, same.Difference.Value).ShouldBe((0, 0));
        same.Difference.Has(Caveats.NoTrialDiffers).ShouldBeTrue();
        second[0] += 1e-6;
        Paired.Means(first, second, new Interval(0, double.PositiveInfinity)).Differing.ShouldBe(1);
    }

    /// <summary>A share that is 0 but for one trial in a hundred, and there anything up to 1.</summary>
    [Theory]
    [InlineData(200)]
    [InlineData(1000)]
    public void A_mean_carried_by_few_is_covered(int trials)
    {
        const int Experiments = 1500;
        double coverage = Coverage.Measure(Experiments, 91, luck =>
            BoundedColumn.Estimate(luck.Column(trials, l => l.Chance(0.01) ? l.Uniform() : 0), new Interval(0, 1))
                .Interval.Contains(0.005));
        Coverage.ShouldBeAtLeastNominal(coverage, Experiments, 0.93);
    }
}
