namespace CrisisSim.Statistics.Tests;

public class PairedMeansTests
{
    private static readonly double[] DrugOne = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
    private static readonly double[] DrugTwo = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

    [Fact]
    public void Students_sleep_data_have_their_known_paired_interval()
    {
        PairedDifference difference = Paired.Means(DrugTwo, DrugOne);
        difference.Difference.Value.ShouldBe(1.58, 1e-12);
        difference.Difference.Interval.Low.ShouldBe(0.7001142, 1e-6);
        difference.Difference.Interval.High.ShouldBe(2.4598858, 1e-6);
        difference.IsResolved.ShouldBeTrue();
        difference.Differing.ShouldBe(9);
    }

    [Fact]
    public void Pairing_saves_what_the_shared_luck_was()
    {
        PairedSpread spread = Paired.Means(DrugTwo, DrugOne).Spread!.Value;
        spread.First.ShouldBe(4.009, 0.001);
        spread.Second.ShouldBe(3.2006, 0.001);
        spread.Reduction.Factor.ShouldBe((4.009 + 3.2006) / 1.5129, 0.005);
    }

    [Fact]
    public void Luck_that_cancels_altogether_saves_without_bound_and_no_luck_saves_nothing()
    {
        Paired.Means([1, 2, 3], [0, 1, 2]).Reduction.Factor.ShouldBe(double.PositiveInfinity);
        VarianceReduction none = Paired.Means([5, 5, 5], [4, 4, 4]).Reduction;
        none.IsDefined.ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => none.Factor);
        Paired.Means([1], [0]).Reduction.IsDefined.ShouldBeFalse();
    }

    [Fact]
    public void Independent_sides_gain_nothing_by_pairing()
    {
        var luck = new Luck(71);
        double[] first = luck.Column(20_000, l => l.Normal()), second = luck.Column(20_000, l => 2 * l.Normal());
        Paired.Means(first, second).Reduction.Factor.ShouldBe(1, 0.05);
    }

    [Fact]
    public void Hours_without_the_event_cover_their_paired_difference()
    {
        const int Experiments = 1500;
        double truth = Restricted(900) - Restricted(700);
        double coverage = Coverage.Measure(Experiments, 72, luck =>
        {
            double[] shared = luck.Column(300, l => -Math.Log(l.Uniform()));
            var first = new EventTimes([.. shared.Select(s => PairedWorlds.Cut(900 * s))], PairedWorlds.Horizon);
            var second = new EventTimes([.. shared.Select(s => PairedWorlds.Cut(700 * s))], PairedWorlds.Horizon);
            return Paired.HoursWithout(first, second).Difference.Interval.Contains(truth);
        });
        Coverage.ShouldBeAtLeastNominal(coverage, Experiments);
    }

    /// <summary>One trial in a thousand leaps from end to end: what Student's interval misses nine times in ten.</summary>
    [Theory]
    [InlineData(200)]
    [InlineData(1000)]
    public void A_rare_leap_is_covered_though_it_is_seldom_seen(int trials)
    {
        const int Experiments = 1000;
        const double Often = 0.001, Limit = 720;
        int student = 0;
        double coverage = Coverage.Measure(Experiments, 73, luck =>
        {
            double[] first = luck.Column(trials, l => l.Chance(Often) ? Limit : l.Uniform()),
                second = luck.Column(trials, l => l.Uniform());
            double truth = Often * (Limit - 0.5);
            if (Paired.Means(first, second).Difference.Interval.Contains(truth)) student++;
            return Paired.HoursWithout(new EventTimes(first, Limit), new EventTimes(second, Limit))
                .Difference.Interval.Contains(truth);
        });
        Coverage.ShouldBeAtLeastNominal(coverage, Experiments);
        student.ShouldBeLessThan(Experiments * 7 / 10);
    }

    [Fact]
    public void A_difference_of_hours_stays_within_the_horizon()
    {
        PairedDifference one = Paired.HoursWithout(new EventTimes([10], 100), new EventTimes([20], 100));
        one.Difference.Value.ShouldBe(-10);
        one.Difference.Interval.ShouldBe(new Interval(-100, 100));
        one.Difference.Has(Caveats.OneTrial).ShouldBeTrue();
    }

    [Fact]
    public void Trials_that_are_not_pairs_are_refused()
    {
        Should.Throw<ArgumentException>(() => Paired.Means([1, 2], [1]));
        Should.Throw<ArgumentException>(() => Paired.Means([], []));
        var times = new EventTimes([1, 2], 100);
        Should.Throw<ArgumentException>(() => Paired.HoursWithout(times, new EventTimes([1], 100)));
        Should.Throw<ArgumentException>(() => Paired.Quantiles(times, new EventTimes([1, 2], 200), 0.5));
    }

    private static double Restricted(double mean) => mean * (1 - Math.Exp(-PairedWorlds.Horizon / mean));
}
