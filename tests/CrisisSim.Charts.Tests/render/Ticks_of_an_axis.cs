namespace CrisisSim.Charts.Tests;

public sealed class Ticks_of_an_axis
{
    private static readonly Sizes Slide = Sizes.For(960);

    [Fact]
    public void Shares_are_marked_in_fifths() =>
        Across(new NumberAxis(0, 1), 400).ShouldBe(["0", "0.2", "0.4", "0.6", "0.8", "1.0"]);

    [Fact]
    public void Hours_are_marked_in_days() =>
        Across(new NumberAxis(0, 120) { Unit = " h" }, 400).ShouldBe(["0 h", "24 h", "48 h", "72 h", "96 h", "120 h"]);

    [Fact]
    public void A_day_is_marked_in_quarters() =>
        Across(new NumberAxis(0, 24) { Unit = " h" }, 300).ShouldBe(["0 h", "6 h", "12 h", "18 h", "24 h"]);

    [Fact]
    public void Four_weeks_are_marked_in_weeks() =>
        Across(new NumberAxis(0, 28) { Unit = " d" }, 400).ShouldBe(["0 d", "7 d", "14 d", "21 d", "28 d"]);

    [Fact]
    public void Ninety_days_are_marked_in_half_months() =>
        Across(new NumberAxis(0, 90) { Unit = " d" }, 600).ShouldBe(
            ["0 d", "15 d", "30 d", "45 d", "60 d", "75 d", "90 d"]);

    [Fact]
    public void The_title_may_say_that_numbers_are_hours() =>
        Across(new NumberAxis(0, 96) { Title = "Hours to the decision" }, 300).ShouldBe(
            ["0", "12", "24", "36", "48", "60", "72", "84", "96"]);

    [Fact]
    public void Half_hours_are_marked_in_decimals() =>
        Across(new NumberAxis(0, 0.5) { Unit = " h" }, 500).ShouldBe(
            ["0 h", "0.1 h", "0.2 h", "0.3 h", "0.4 h", "0.5 h"]);

    [Fact]
    public void Signs_are_true_minus_and_plus() =>
        Across(new NumberAxis(-20, 20) { Signed = true }, 300).ShouldBe(["−20", "−10", "0", "+10", "+20"]);

    [Fact]
    public void Thousands_have_commas() =>
        Across(new NumberAxis(0, 40_000), 400).ShouldBe(["0", "10,000", "20,000", "30,000", "40,000"]);

    [Fact]
    public void Equal_ratios_are_marked_by_powers_of_ten() =>
        Across(new NumberAxis(1, 1000) { Logarithmic = true }, 200).ShouldBe(["1", "10", "100", "1,000"]);

    [Fact]
    public void Ratios_within_a_decade_have_round_numbers() =>
        Across(new NumberAxis(0.5, 4) { Logarithmic = true }, 260).ShouldBe(["0.5", "1", "2"]);

    [Fact]
    public void Very_large_numbers_are_written_as_powers() =>
        TickText.Format(-2e12, 1e12, new NumberAxis(-4e12, 0)).ShouldBe("−2×10¹²");

    [Theory]
    [InlineData(-0.0)]
    [InlineData(-1e-17)]
    [InlineData(1e-17)]
    public void Zero_has_no_sign(double zero) =>
        TickText.Format(zero, 0.1, new NumberAxis(-1, 1) { Unit = " %", Signed = true }).ShouldBe("0 %");

    [Fact]
    public void Ticks_about_zero_hold_zero_itself() =>
        RoundTicks.Multiples(-0.3, 0.3, 0.1).ShouldContain(tick => tick == 0 && !double.IsNegative(tick));

    [Fact]
    public void A_falling_axis_is_marked_from_its_beginning() =>
        Across(new NumberAxis(10, 0), 200).First().ShouldBe("10");

    [Fact]
    public void Stated_ticks_are_thinned_where_they_would_collide() =>
        Across(new NumberAxis(0, 9)
        {
            Ticks = [.. Enumerable.Range(0, 10).Select(k => new Tick(k, $"week number {k}"))]
        }, 500).ShouldBe(
            ["week number 0", "week number 3", "week number 6", "week number 9"]);

    [Fact]
    public void Names_below_an_axis_are_broken_into_lines()
    {
        FittedText name = AxisMarks.Across(new NameAxis(["a war between two members", "b", "c"]), 300, Slide)[0].Text;
        name.Lines.ShouldBe(["a war", "between two", "members"]);
        name.Whole.ShouldBeNull();
    }

    private static string[] Across(NumberAxis axis, double length) =>
        [.. AxisMarks.Across(axis, length, Slide).Select(mark => mark.Text.Lines[0])];
}
