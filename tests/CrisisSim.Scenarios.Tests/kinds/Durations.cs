namespace CrisisSim.Scenarios.Tests;

public sealed class Durations
{
    private static QuantityField<double> Period(Rows o) => o.Duration("x", "A time.");

    [Theory]
    [InlineData("36 h", 36)]
    [InlineData("36h", 36)]
    [InlineData("10 d", 240)]
    [InlineData("2 w", 336)]
    [InlineData("90 min", 1.5)]
    [InlineData("0 h", 0)]
    [InlineData("1.5 d", 36)]
    [InlineData("1e2 h", 100)]
    [InlineData("'36 h'", 36)]
    public void A_duration_is_a_number_with_its_unit_and_becomes_hours(string text, double hours) =>
        Probe.Sound(Period, text).ShouldBe(hours);

    [Theory]
    [InlineData("30 dd", "duration '30 dd' has no unit I know; write h, d or w, as in '30 d'")]
    [InlineData("30 days", "duration '30 days' has no unit I know; write h, d or w, as in '30 d'")]
    [InlineData("3 months", "duration '3 months' has no unit I know; write h, d or w, as in '90 d'")]
    [InlineData("1 year", "duration '1 year' has no unit I know; write h, d or w, as in '365 d'")]
    [InlineData("2 decades", "duration '2 decades' has no unit I know; write h, d or w, as in '36 h'")]
    [InlineData("1 500 d", "'1 500 d' is not a duration; write '1500 d'")]
    [InlineData("1,5 d", "'1,5 d' is not a duration; decimals have a point: write '1.5 d'")]
    [InlineData("1,500 d", "'1,500 d' is not a duration; write a number and h, d or w, as in '36 h'")]
    [InlineData("12:00", "'12:00' is not a duration; write a number and h, d or w, as in '36 h'")]
    [InlineData("1e400 d", "'1e400 d' is more than the model can compute with; write 36525 d or less")]
    [InlineData("36", "duration '36' has no unit; write '36 h', '36 d' or '36 w'")]
    [InlineData("-3 h", "duration '-3 h' is negative; write 0 h or more")]
    [InlineData("soon", "'soon' is not a duration; write a number and h, d or w, as in '36 h'")]
    [InlineData("1e308 w", "'1e308 w' is more than the model can compute with; write 36525 d or less")]
    [InlineData("[1 h]", "'x' must be a duration, as in '36 h', not a list")]
    [InlineData("{grade: judged}", "'x' says what it rests on, but has no value; add 'value: …'")]
    [InlineData("{value: 3 h, gradde: judged}", "unknown key 'gradde' in 'x'; did you mean 'grade'?")]
    public void A_bad_duration_says_what_to_write(string text, string fault) =>
        Probe.Fault(Period, text).ShouldBe(fault);

    [Fact]
    public void A_bound_is_said_in_the_unit_that_one_would_write() =>
        Probe
            .Fault(o => o.Duration("x", "A time.").Between(1, 1080), "50 d")
            .ShouldBe("'x' must lie between 1 h and 45 d, not '50 d'");

    [Theory]
    [InlineData("1e300 d", "'x' must lie between 1 h and 45 d, not '1e300 d'")]
    [InlineData("-3 d", "'x' must lie between 1 h and 45 d, not '-3 d'")]
    [InlineData("3 months", "duration '3 months' has no unit I know; write h, d or w, as in '36 h'")]
    public void What_is_advised_lies_within_the_bounds_of_the_key(string text, string fault) =>
        Probe.Fault(o => o.Duration("x", "A time.").Between(1, 1080), text).ShouldBe(fault);
}
