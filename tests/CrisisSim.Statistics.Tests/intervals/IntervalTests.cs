namespace CrisisSim.Statistics.Tests;

public class IntervalTests
{
    [Fact]
    public void An_interval_that_touches_zero_does_not_exclude_it()
    {
        new Interval(0, 2).ExcludesZero.ShouldBeFalse();
        new Interval(-2, 0).ExcludesZero.ShouldBeFalse();
        new Interval(1e-9, 2).ExcludesZero.ShouldBeTrue();
        new Interval(-2, -1e-9).ExcludesZero.ShouldBeTrue();
        default(Interval).ExcludesZero.ShouldBeFalse();
    }

    [Fact]
    public void An_interval_holds_its_ends()
    {
        var interval = new Interval(-33, -29);
        interval.Width.ShouldBe(4);
        interval.Contains(-33).ShouldBeTrue();
        interval.Contains(-29).ShouldBeTrue();
        interval.Contains(-28.9).ShouldBeFalse();
    }

    [Fact]
    public void An_infinite_end_is_no_limit()
    {
        var above = new Interval(3, double.PositiveInfinity);
        above.IsBounded.ShouldBeFalse();
        above.ExcludesZero.ShouldBeTrue();
        above.Width.ShouldBe(double.PositiveInfinity);
        Interval.Unbounded.Within(-5, 5).ShouldBe(new Interval(-5, 5));
    }

    [Fact]
    public void An_interval_that_runs_backwards_or_nowhere_is_refused()
    {
        Should.Throw<ArgumentException>(() => new Interval(2, 1));
        Should.Throw<ArgumentException>(() => new Interval(double.NaN, 1));
    }

    [Fact]
    public void An_estimate_changes_its_unit_with_its_interval()
    {
        var hours = new Estimate(48, new Interval(24, 72), 100);
        hours.In(1 / 24.0).Interval.ShouldBe(new Interval(1, 3));
        hours.In(-1).Interval.ShouldBe(new Interval(-72, -24));
        hours.HalfWidth.ShouldBe(24);
    }
}
