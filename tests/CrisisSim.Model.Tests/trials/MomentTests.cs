namespace CrisisSim.Model.Tests;

public class MomentTests
{
    [Fact]
    public void What_did_not_happen_has_no_hour()
    {
        Moment.Never.Happened.ShouldBeFalse();
        default(Moment).ShouldBe(Moment.Never);
        Should.Throw<InvalidOperationException>(() => Moment.Never.Hours);
        Moment.Never.OrNever.ShouldBe(double.PositiveInfinity);
        Moment.Never.By(double.PositiveInfinity).ShouldBeFalse();
        Moment.Never.HoursWithout(500).ShouldBe(500);
        Moment.Never.ToString().ShouldBe("never");
    }

    [Fact]
    public void What_happened_has_its_hour()
    {
        var moment = Moment.At(12.5);
        (moment.Happened, moment.Hours, moment.OrNever).ShouldBe((true, 12.5, 12.5));
        moment.By(12.5).ShouldBeTrue();
        moment.By(12.4).ShouldBeFalse();
        moment.ToString().ShouldBe("12.5 h");
    }

    [Theory]
    [InlineData(-5, 100, 0)] // before t = 0
    [InlineData(40, 100, 40)]
    [InlineData(140, 100, 100)]
    public void Hours_without_it_run_from_0_to_the_horizon(double at, double horizon, double without) =>
        Moment.At(at).HoursWithout(horizon).ShouldBe(without);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void An_hour_that_is_not_finite_is_refused(double hours) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Moment.At(hours));

    [Fact]
    public void Moments_are_equal_where_their_hours_are_or_neither_happened()
    {
        (Moment.At(3) == Moment.At(3)).ShouldBeTrue();
        (Moment.At(3) != Moment.At(4)).ShouldBeTrue();
        (Moment.At(0) == Moment.Never).ShouldBeFalse();
        Moment.At(3).GetHashCode().ShouldBe(Moment.At(3).GetHashCode());
    }
}
