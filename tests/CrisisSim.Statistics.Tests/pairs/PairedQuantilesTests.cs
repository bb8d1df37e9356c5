namespace CrisisSim.Statistics.Tests;

public class PairedQuantilesTests
{
    private const double Never = EventTimes.Never;

    [Fact]
    public void A_constant_delay_is_known_exactly()
    {
        double[] hours = new Luck(91).Column(500, luck => Math.Floor(luck.Lognormal(200, 1)) % 2000);
        PairedQuantileDifference difference = Paired.Quantiles(
            new EventTimes([.. hours.Select(h => h + 31)], 2880), new EventTimes(hours, 2880), 0.5);
        difference.Difference!.Value.Value.ShouldBe(31);
        difference.Difference.Value.Interval.Low.ShouldBe(31, 1e-9);
        difference.Difference.Value.Interval.High.ShouldBe(31, 1e-9);
    }

    [Fact]
    public void A_quantile_that_one_side_does_not_reach_has_no_difference()
    {
        var reached = new EventTimes([1, 2, 3, 4], 100);
        var not = new EventTimes([1, Never, Never, Never], 100);
        foreach (PairedQuantileDifference? difference in new[]
        {
            Paired.Quantiles(reached, not, 0.5),
            Paired.Quantiles(not, reached, 0.5)
        })
        {
            difference.IsReached.ShouldBeFalse();
            difference.IsResolved.ShouldBeFalse();
            difference.Difference.ShouldBeNull();
        }
        Paired.Quantiles(not, not, 0.5).IsReached.ShouldBeFalse();
        Paired.Quantiles(not, not, 0.5).Differing.ShouldBe(0);
    }

    [Fact]
    public void A_limit_that_runs_past_the_last_event_is_open()
    {
        double[] late = [.. Enumerable.Range(0, 1000).Select(i => i < 505 ? i : Never)];
        double[] early = [.. Enumerable.Range(0, 1000).Select(i => i / 10.0)];
        Array.Reverse(early);
        Estimate difference =
            Paired.Quantiles(new EventTimes(late, 2880), new EventTimes(early, 2880), 0.5).Difference!.Value;
        difference.Value.ShouldBe(499 - 49.9, 1e-9);
        difference.Interval.High.ShouldBe(double.PositiveInfinity);
        difference.Interval.Low.ShouldBeGreaterThan(400);
        difference.Has(Caveats.LimitNotReached).ShouldBeTrue();
    }

    [Fact]
    public void Swapping_the_sides_mirrors_the_interval()
    {
        var luck = new Luck(92);
        (EventTimes? first, EventTimes? second) = PairedWorlds.Lognormal(luck, 400, 0.5, 300, 250);
        Interval one = Paired.Quantiles(first, second, 0.3).Difference!.Value.Interval;
        Interval other = Paired.Quantiles(second, first, 0.3).Difference!.Value.Interval;
        other.ShouldBe(new Interval(-one.High, -one.Low));
    }

    [Fact]
    public void More_shared_luck_narrows_the_interval()
    {
        double[] widths = [.. new[] { -0.5, 0, 0.5, 0.9, 0.99 }.Select(correlation =>
        {
            (EventTimes? first, EventTimes? second) = PairedWorlds.Lognormal(new Luck(93), 5000, correlation, 200, 200);
            return Paired.Quantiles(first, second, 0.5).Difference!.Value.Interval.Width;
        })];
        widths.ShouldBe(widths.OrderDescending());
    }
}
