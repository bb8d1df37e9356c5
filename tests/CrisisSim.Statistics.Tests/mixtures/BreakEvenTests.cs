namespace CrisisSim.Statistics.Tests;

public class BreakEvenTests
{
    [Fact]
    public void The_mean_is_zero_at_the_share_that_algebra_gives()
    {
        // (1 − u)(−30) + u·90 = 0 at u = ¼.
        var found = BreakEven.Estimate([-20, -40, -30, -30], [80, 100, 95, 85]);

        found.Share.ShouldNotBeNull().ShouldBe(0.25, 1e-12);
        found.Interval!.Value.Contains(0.25).ShouldBeTrue();
        found.IsNever.ShouldBeFalse();
    }

    [Fact]
    public void Without_spread_the_interval_is_the_point()
    {
        var found = BreakEven.Estimate([3, 3, 3], [-1, -1, -1]);

        found.Share.ShouldNotBeNull().ShouldBe(0.75, 1e-12);
        found.Interval!.Value.Low.ShouldBe(0.75, 1e-6);
        found.Interval.Value.High.ShouldBe(0.75, 1e-6);
    }

    [Fact]
    public void Means_of_one_sign_that_luck_cannot_turn_have_none()
    {
        var found = BreakEven.Estimate([10, 11, 12, 9], [2, 2.1, 1.9, 2]);

        (found.Share, found.Interval, found.IsNever).ShouldBe((null, null, true));
    }

    [Fact]
    public void Means_of_one_sign_that_luck_could_turn_have_none_that_is_found_and_some_that_are_not_ruled_out()
    {
        var found = BreakEven.Estimate([10, 11, 12, 9], [5, -4, 6, -3]);

        found.Share.ShouldBeNull();
        found.IsNever.ShouldBeFalse();
        found.Interval!.Value.High.ShouldBe(1);
        found.Interval.Value.Low.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Where_nothing_differs_no_share_is_ruled_out_and_none_is_named()
    {
        var found = BreakEven.Estimate([0, 0, 0], [0, 0, 0]);

        (found.Share, found.Interval).ShouldBe((null, new Interval(0, 1)));
    }

    [Fact]
    public void The_end_of_the_interval_lies_where_the_line_is_so_many_standard_errors_from_zero()
    {
        double[] first = [-20, -40, -30, -34, -26, -30], second = [60, 100, 95, 85, 70, 130];
        double high = BreakEven.Estimate(first, second).Interval!.Value.High;

        double[] line = [.. first.Zip(second, (a, b) => ((1 - high) * a) + (high * b))];
        Estimate there = Mean.Estimate(line);
        there.Interval.Low.ShouldBe(0, 1e-9); // Student's interval of the mixture of the same trials just touches zero
    }

    [Fact]
    public void The_interval_holds_the_truth_as_often_as_it_says()
    {
        const int repetitions = 2000, trials = 200, second = 60;
        int held = 0;
        for (ulong seed = 0; seed < repetitions; seed++)
        {
            var luck = new Luck(seed);
            double[] shared = luck.Column(trials, l => l.Normal());
            double[] one = [.. shared.Select(z => -3 + (6 * z) + (4 * luck.Normal()))],
                other = [.. shared.Take(second).Select(z => 9 + (8 * z) + (3 * luck.Normal()))];
            if (BreakEven.Estimate(one, other).Interval is { } interval && interval.Contains(0.25)) held++;
        }
        ((double)held / repetitions).ShouldBeInRange(0.93, 0.97);
    }

    [Fact]
    public void More_trials_of_the_second_kind_than_of_the_first_are_refused() =>
        Should.Throw<ArgumentException>(() => BreakEven.Estimate([1, 2], [1, 2, 3]));
}
