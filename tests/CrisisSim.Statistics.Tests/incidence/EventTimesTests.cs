namespace CrisisSim.Statistics.Tests;

public class EventTimesTests
{
    private const double Never = EventTimes.Never;

    [Fact]
    public void What_did_not_happen_is_counted_among_all_trials()
    {
        var times = new EventTimes([5, Never, 7, Never], 100);
        times.Trials.ShouldBe(4);
        times.Happened.ShouldBe(2);
    }

    [Fact]
    public void An_event_at_the_horizon_itself_happened() => new EventTimes([100], 100).Happened.ShouldBe(1);

    [Theory]
    [InlineData(-1)]
    [InlineData(100.5)]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void A_time_outside_the_trial_is_refused(double hours) =>
        Should.Throw<ArgumentException>(() => new EventTimes([5, hours], 100));

    [Fact]
    public void Kinds_belong_to_trials_that_ended()
    {
        new EventTimes([5, Never, 7], [0, -1, 2], 100).Kinds.ShouldBe(3);
        Should.Throw<ArgumentException>(() => new EventTimes([5, Never, 7], [0, 0], 100));
        Should.Throw<ArgumentException>(() => new EventTimes([5, Never, 7], [0, 0, -1], 100));
    }

    [Fact]
    public void An_end_of_another_kind_means_that_this_one_never_came()
    {
        EventTimes halted = new EventTimes([5, Never, 7, 9], [0, 0, 1, 0], 100).OfKind(0);
        halted.Happened.ShouldBe(2);
        halted.Trials.ShouldBe(4);
    }

    [Fact]
    public void No_trials_and_no_horizon_are_refused()
    {
        Should.Throw<ArgumentException>(() => new EventTimes([], 100));
        Should.Throw<ArgumentException>(() => new EventTimes([1], 0));
        Should.Throw<ArgumentException>(() => new EventTimes([1], double.PositiveInfinity));
    }

    [Fact]
    public void A_time_that_was_not_reached_has_no_hours_to_give()
    {
        HoursOrNever.Never.IsReached.ShouldBeFalse();
        default(HoursOrNever).ShouldBe(HoursOrNever.Never);
        Should.Throw<InvalidOperationException>(() => HoursOrNever.Never.Hours);
        HoursOrNever.At(0).Hours.ShouldBe(0);
        HoursOrNever.Never.ToString().ShouldBe("not reached");
    }
}
