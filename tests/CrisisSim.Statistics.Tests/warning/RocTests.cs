namespace CrisisSim.Statistics.Tests;

public class RocTests
{
    /// <summary>
    /// Hanley and McNeil (1982), Radiology 143:29, Table I: 109 computed tomographs rated 1 (normal) to 5 (abnormal).
    /// </summary>
    private static readonly int[] Normal = [33, 6, 6, 11, 2], Abnormal = [3, 2, 2, 11, 33];

    [Fact]
    public void The_published_area_is_met()
    {
        IEnumerable<(double, double)> points =
            Enumerable.Range(1, 4).Reverse().Select(above => (Share(Normal, above), Share(Abnormal, above)));
        RocPath.Area([.. points]).ShouldBe(0.893, 0.0005);
    }

    [Fact]
    public void One_point_gives_the_mean_of_hits_and_right_silences() =>
        RocPath.Area((0.2, 0.8)).ShouldBe(0.8, 1e-15);

    [Fact]
    public void Two_points_by_hand() =>
        // ½·.1·.5 + .2·(.5 + .9)/2 + .7·(.9 + 1)/2
        RocPath.Area((0.1, 0.5), (0.3, 0.9)).ShouldBe(0.83, 1e-12);

    [Fact]
    public void An_instrument_that_cannot_tell_has_one_half()
    {
        RocPath.Area((0.1, 0.1), (0.6, 0.6)).ShouldBe(0.5, 1e-15);
        RocPath.Area().ShouldBe(0.5);
    }

    [Fact]
    public void The_error_of_one_point_is_that_of_its_two_rates()
    {
        // Hits 6 of 8, false alarms 2 of 8, in trials that have nothing to do with one another: area ½ + ½(p − q), and
        // its variance a quarter of the sum of both.
        bool[] with = [true, true, true, true, true, true, false, false],
            without = [true, false, false, false, false, false, false, true];
        double[] byHand = [.. with.Zip(without, (hit, alarm) => 0.5 + (((hit ? 1 : 0) - (alarm ? 1 : 0)) / 2.0))];
        var curve = RocCurve.Estimate([new RocTrials(5, with, without)]);
        curve.Area.Value.ShouldBe(0.75, 1e-15);
        curve.Area.HalfWidth.ShouldBe(Mean.Estimate(byHand).Interval.Within(0, 1).Width / 2, 1e-12);
    }

    [Fact]
    public void Thresholds_are_put_in_order_the_strictest_first()
    {
        var curve = RocCurve.Estimate([Even(4, 3, 2), Even(6, 1, 0), Even(5, 2, 1)]);
        curve.Points.Select(point => point.Threshold).ShouldBe([6, 5, 4]);
        curve.Points[0].Hits.ShouldBe(new Proportion(1, 4));
        curve.Nearest(5.2).Threshold.ShouldBe(5);
        curve.Nearest(4.5).Threshold.ShouldBe(5);
        curve.Points[1].Skill.ShouldBe(0.25);
    }

    [Fact]
    public void Areas_differ_by_the_whole_at_most_however_few_trials_tell()
    {
        RocCurve all = RocCurve.Estimate([new RocTrials(0, [true, true, true], [false, false, false])]),
            some = RocCurve.Estimate([new RocTrials(0, [true, false, true], [false, false, false])]);
        Estimate difference = some.AreaLess(all).Difference;
        difference.Value.ShouldBe(-1.0 / 6, 1e-12);
        (difference.Interval.Low >= -1 && difference.Interval.High <= 1).ShouldBeTrue();
    }

    [Fact]
    public void A_curve_less_itself_is_nothing()
    {
        RocCurve curve = RocCurve.Estimate([Even(4, 3, 2), Even(5, 2, 1)]),
            same = RocCurve.Estimate([Even(4, 3, 2), Even(5, 2, 1)]);
        Estimate difference = curve.AreaLess(same).Difference;
        difference.Value.ShouldBe(0);
        difference.Interval.Contains(0).ShouldBeTrue();
        difference.Has(Caveats.NoTrialDiffers).ShouldBeTrue();
    }

    [Fact]
    public void The_interval_of_the_area_covers_as_often_as_it_says()
    {
        const int Experiments = 1500, Trials = 400;
        double[] lines = [1.5, 0.5, -0.5];
        double truth = RocPath.Area([.. lines.Select(line => (Above(line), Above(line - 1)))]);
        double coverage = Coverage.Measure(Experiments, 77, luck =>
        {
            // One luck a trial, common to both branches and all thresholds, and some of each branch's own.
            double[] common = luck.Column(Trials, l => l.Normal() * Math.Sqrt(0.5));
            double[] with = Seen(luck, common, 1);
            double[] without = Seen(luck, common, 0);
            return RocCurve
                .Estimate(
                    [.. lines.Select(line => new RocTrials(line, [.. with.Select(x => x > line)],
                        [.. without.Select(x => x > line)]))]).Area.Interval
                .Contains(truth);
        });
        Coverage.ShouldBeNominal(coverage, Experiments, allowance: 0.005);
    }

    [Theory]
    [InlineData(0.01, 0.99, 0.01, 0.9999)]
    [InlineData(0.5, 0.8, 0.2, 0.8)]
    [InlineData(0.7, 0.9, 0.1, 0.7941)]
    public void Silences_are_right_as_often_as_bayes_says(double baseRate, double hits, double falseAlarms,
        double expected) =>
        NegativePredictiveValue.At(baseRate, hits, falseAlarms)!.Value.ShouldBe(expected, 0.0001);

    [Fact]
    public void An_instrument_that_always_answers_has_no_silence_to_be_right()
    {
        NegativePredictiveValue.At(0.7, 1, 1).ShouldBeNull();
        var always = new OperatingPoint(1, new Proportion(10, 10), new Proportion(10, 10));
        always.NegativePredictive(0.7).ShouldBeNull();
        always.PositivePredictive(0.7)!.Value.Value.ShouldBe(0.7, 1e-12);
    }

    [Fact]
    public void The_interval_of_right_silences_holds_the_value_and_narrows_with_trials()
    {
        Estimate few =
            new OperatingPoint(1, new Proportion(8, 10), new Proportion(1, 10)).NegativePredictive(0.7)!.Value;
        Estimate many =
            new OperatingPoint(1, new Proportion(800, 1000), new Proportion(100, 1000)).NegativePredictive(0.7)!.Value;
        few.Value.ShouldBe(many.Value, 1e-12);
        few.Interval.Contains(few.Value).ShouldBeTrue();
        many.Interval.Width.ShouldBeLessThan(few.Interval.Width / 3);
    }

    [Fact]
    public void What_is_no_curve_is_refused()
    {
        Should.Throw<ArgumentException>(() => RocCurve.Estimate([]));
        Should.Throw<ArgumentException>(() => RocCurve.Estimate([Even(4, 3, 2), Even(4, 1, 0)]));
        Should.Throw<ArgumentException>(() => RocCurve.Estimate([new RocTrials(4, [true], [true, false])]));
        Should.Throw<ArgumentException>(() => RocCurve.Estimate([new RocTrials(4, [], [])]));
    }

    /// <summary>Four trials of each branch, of which the first so many are answered.</summary>
    private static RocTrials Even(double threshold, int hits, int alarms) => new(threshold, First(hits), First(alarms));

    private static bool[] First(int count) => [.. Enumerable.Range(0, 4).Select(i => i < count)];

    private static double[] Seen(Luck luck, double[] common, double shift) =>
        [.. common.Select(c => c + (luck.Normal() * Math.Sqrt(0.5)) + shift)];

    private static double Above(double line) => 1 - MathNet.Numerics.Distributions.Normal.CDF(0, 1, line);

    private static double Share(int[] ratings, int above) => (double)ratings.Skip(above).Sum() / ratings.Sum();
}
