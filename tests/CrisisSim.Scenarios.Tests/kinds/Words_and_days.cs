namespace CrisisSim.Scenarios.Tests;

public sealed class Words_and_days
{
    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    [InlineData("true", true)]
    [InlineData("False", false)]
    [InlineData("on", true)]
    [InlineData("off", false)]
    public void Yes_and_no_have_three_spellings(string text, bool value) =>
        Probe.Sound(o => o.YesNo("x", "Whether."), text).ShouldBe(value);

    [Fact]
    public void Anything_else_is_neither_yes_nor_no() =>
        Probe.Fault(o => o.YesNo("x", "Whether."), "maybe").ShouldBe("'x' must be yes or no, not 'maybe'");

    [Theory]
    [InlineData("as_deemed_necessary")]
    [InlineData("as-deemed-necessary")]
    public void A_choice_is_spelt_with_either_stroke(string text) =>
        Probe.Sound(o => o.Choice<Obligation>("x", "What."), text).ShouldBe(Obligation.AsDeemedNecessary);

    [Theory]
    [InlineData("asist",
        "x 'asist' is not one of consult_only, as_deemed_necessary, assist or automatic; did you mean 'assist'?")]
    [InlineData("promise", "x 'promise' is not one of consult_only, as_deemed_necessary, assist or automatic")]
    [InlineData("[assist]", "'x' must be consult_only, as_deemed_necessary, assist or automatic, not a list")]
    public void A_choice_lists_its_words(string text, string fault) =>
        Probe.Fault(o => o.Choice<Obligation>("x", "What."), text).ShouldBe(fault);

    [Fact]
    public void None_is_a_word_where_a_choice_has_it() =>
        Probe.Sound(o => o.Choice<Sponsor>("x", "Whose.").Optional(), "none").ShouldBe(Sponsor.None);

    [Theory]
    [InlineData("2027-02-12 03:00 +02:00")]
    [InlineData("2027-02-12T03:00+02:00")]
    [InlineData("2027-02-12 01:00Z")]
    [InlineData("2027-02-12 01:00 Z")]
    [InlineData("2027-02-12 01:00:00Z")]
    [InlineData("2027-02-12 03:00:00+02:00")]
    [InlineData("2027-02-12T03:00 +02:00")]
    public void A_day_and_hour_has_its_offset(string text) =>
        Probe
            .Sound(o => o.DateTime("x", "When."), text).UtcDateTime
            .ShouldBe(new DateTime(2027, 2, 12, 1, 0, 0, DateTimeKind.Utc));

    [Theory]
    [InlineData("2027-02-12")]
    [InlineData("2027-02-12 03:00")]
    [InlineData("２０２７-02-12 03:00 +02:00")]
    public void A_day_and_hour_without_offset_is_refused(string text) =>
        Probe.Fault(o => o.DateTime("x", "When."), text).ShouldBe(
            $"'x' must be a day and hour with its offset from UTC, as in '2027-02-12 03:00 +02:00', not '{text}'");

    [Theory]
    [InlineData("2027-02-30 03:00 +02:00", "February 2027 has 28 days")]
    [InlineData("2028-02-30 03:00Z", "February 2028 has 29 days")]
    [InlineData("2027-13-01 03:00 +02:00", "there is no month 13")]
    [InlineData("2027-02-12 24:00 +02:00", "a day has hours from 0 to 23")]
    [InlineData("2027-02-12 03:60 +02:00", "an hour has minutes from 0 to 59")]
    [InlineData("2027-02-12 03:00:75 +02:00", "a minute has seconds from 0 to 59")]
    [InlineData("2027-02-12 03:00 +15:00", "an offset from UTC lies between -14:00 and +14:00")]
    public void A_day_or_hour_that_does_not_exist_is_said(string text, string why) =>
        Probe.Fault(o => o.DateTime("x", "When."), text).ShouldBe($"'x' cannot be '{text}': {why}");

    [Theory]
    [InlineData("2027-2-12 3:00 +02:00", "2027-02-12 03:00 +02:00")]
    [InlineData("2027-02-12T03:00:00.000Z", "2027-02-12 03:00 +00:00")]
    [InlineData("2027-02-12 03:00:15-05", "2027-02-12 03:00:15 -05:00")]
    public void A_day_and_hour_in_another_writing_is_told_its_own(string text, string right) =>
        Probe.Fault(o => o.DateTime("x", "When."), text).ShouldBe($"'x' cannot be '{text}'; write '{right}'");

    [Theory]
    [InlineData("0001-01-01 00:00 +14:00")]
    [InlineData("9999-12-31 23:59 -14:00")]
    public void A_day_at_the_edge_of_the_calendar_is_beyond_it(string text) =>
        Probe.Fault(o => o.DateTime("x", "When."), text)
            .ShouldBe($"'{text}' lies beyond the calendar; write a day of the years 1000 to 8999");

    [Theory]
    [InlineData("1949-4-4")]
    [InlineData("1949-04-04 03:00 +02:00")]
    public void A_day_in_another_writing_is_told_its_own(string text) =>
        Probe.Fault(o => o.Date("x", "When."), text).ShouldBe($"'x' cannot be '{text}'; write '1949-04-04'");

    [Fact]
    public void A_day_is_read_as_a_day()
    {
        Probe.Sound(o => o.Date("x", "When."), "1949-04-04").ShouldBe(new DateOnly(1949, 4, 4));
        Probe
            .Fault(o => o.Date("x", "When."), "4 April 1949")
            .ShouldBe("'x' must be a day, as in '1949-04-04', not '4 April 1949'");
    }

    [Fact]
    public void An_optional_value_may_be_left_out_or_be_none()
    {
        Probe.Sound(o => o.Duration("x", "A time.").Optional(), "none").ShouldBeNull();
        Probe.Sound(o => o.Duration("x", "A time.").Optional(), "3 h").ShouldBe(3);
        Probe.ReadText(o => o.Duration("x", "A time.").Optional(), "{}").Value!.Value.ShouldBeNull();
    }

    [Fact]
    public void A_key_without_a_value_is_an_oversight() =>
        Probe
            .Read(o => o.Duration("x", "A time.").Optional(), "").Problems
            .Lines()
            .ShouldBe(["f:1:1: error: key 'x' has no value; give one or delete the line"]);
}
