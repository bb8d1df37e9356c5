namespace CrisisSim.Statistics.Tests;

public class IdentityTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(1000)]
    public void A_quantity_compared_with_itself_differs_by_zero_and_what_so_many_leave_open(int trials)
    {
        double[] column = new Luck(101).Column(trials, luck => luck.Lognormal(200, 1.5));
        double[] copy = [.. column];
        bool[] happened = [.. column.Select(value => value < 200)];
        var times = new EventTimes([.. column.Select(PairedWorlds.Cut)], PairedWorlds.Horizon);
        var again = new EventTimes([.. copy.Select(PairedWorlds.Cut)], PairedWorlds.Horizon);
        ShouldBeNothing(Paired.Means(column, copy));
        ShouldBeNothing(Paired.Proportions(happened, [.. happened]));
        ShouldBeNothing(Paired.HoursWithout(times, again));
        ShouldBeNothing(Paired.HoursWithout(times, again, 100));
        ShouldBeNothing(Paired.IncidenceAt(times, again, 168));
        foreach (double level in new[] { 0.1, 0.25, 0.5 })
            ShouldBeNothing(Paired.Quantiles(times, again, level).Difference!.Value);
    }

    [Fact]
    public void What_never_happened_under_either_wording_differs_by_zero()
    {
        var never = new EventTimes([EventTimes.Never, EventTimes.Never], 100);
        ShouldBeNothing(Paired.HoursWithout(never, never));
        ShouldBeNothing(Paired.IncidenceAt(never, never, 100));
    }

    [Fact]
    public void That_no_trial_differed_is_said_with_what_it_leaves_open()
    {
        PairedDifference same = Paired.Proportions(new Strata(4000, 0, 0, 6000));
        same.Difference.Has(Caveats.NoTrialDiffers).ShouldBeTrue();
        same.Discordance.Interval.High.ShouldBe(0.000384, 0.000001);
        same.Difference.Interval.High.ShouldBe(0.000384, 0.000001);
        same.Difference.Interval.Low.ShouldBe(-0.000384, 0.000001);
        PairedDifference other = Paired.Proportions(new Strata(4000, 1, 1, 5998));
        other.Difference.Has(Caveats.NoTrialDiffers).ShouldBeFalse();
        other.Difference.Interval.Width.ShouldBeGreaterThan(0);
    }

    private static void ShouldBeNothing(PairedDifference difference)
    {
        ShouldBeNothing(difference.Difference);
        difference.Differing.ShouldBe(0);
        difference.IsResolved.ShouldBeFalse();
    }

    private static void ShouldBeNothing(Estimate difference)
    {
        difference.Value.ShouldBe(0);
        difference.Interval.Contains(0).ShouldBeTrue();
        difference.Interval.Width.ShouldBeGreaterThan(0);
        difference.Has(Caveats.NoTrialDiffers).ShouldBeTrue();
    }
}
