namespace CrisisSim.Scenarios.Tests;

public sealed class Numbers
{
    private static QuantityField<double> Plain(Rows o) => o.Number("x", "A number.");

    private static QuantityField<double> Rungs(Rows o) => o.Number("x", "A shift.", "rungs");

    private static QuantityField<int> Whole(Rows o) => o.Integer("x", "A count.", "brigades").AtLeast(1);

    private static QuantityField<double> Chance(Rows o) => o.Probability("x", "A probability.");

    private static QuantityField<double> Place(Rows o) => o.Rung("x", "A threshold.");

    [Theory]
    [InlineData("0.4", 0.4)]
    [InlineData("-1", -1)]
    [InlineData("−1", -1)]
    [InlineData("1e-5", 1e-5)]
    [InlineData(".5", 0.5)]
    public void A_number_is_read_with_a_point(string text, double number) => Probe.Sound(Plain, text).ShouldBe(number);

    [Theory]
    [InlineData("0.4 rungs", 0.4)]
    [InlineData("1 rung", 1)]
    [InlineData("0.4", 0.4)]
    public void The_unit_may_be_said(string text, double number) => Probe.Sound(Rungs, text).ShouldBe(number);

    [Theory]
    [InlineData("three", "'three' is not a number; write digits, as in '0.4'")]
    [InlineData("0,4", "'0,4' is not a number; decimals have a point: write '0.4'")]
    [InlineData(".nan", "'.nan' is not a number; write digits, as in '0.4'")]
    [InlineData("1e999", "'1e999' is more than the model can compute with; write 1000000 or less")]
    [InlineData("1_000", "'1_000' is not a number; write '1000'")]
    [InlineData("-12 000 000.5", "'-12 000 000.5' is not a number; write digits, as in '0.4'")]
    [InlineData("1 000,5", "'1 000,5' is not a number; decimals have a point: write '1000.5'")]
    [InlineData("1,000", "'1,000' is not a number; decimals have a point, thousands have nothing between them")]
    [InlineData("1/2", "'1/2' is not a number; write '0.5'")]
    [InlineData("1/0", "'1/0' is not a number; write digits, as in '0.4'")]
    [InlineData("0x5", "'0x5' is not a number; write digits, as in '0.4'")]
    [InlineData("5 k", "'5 k' carries a unit where none belongs; write a number alone, as in '0.4'")]
    [InlineData("3 h", "'3 h' carries a unit where none belongs; write '3'")]
    public void A_bad_number_says_what_to_write(string text, string fault) => Probe.Fault(Plain, text).ShouldBe(fault);

    [Fact]
    public void A_wrong_unit_names_the_right_one() =>
        Probe
            .Fault(Rungs, "0.4 brigades")
            .ShouldBe("'0.4 brigades' is in another unit; write it in rungs");

    [Fact]
    public void A_unit_that_is_spelt_otherwise_is_told_its_spelling() =>
        Probe.Fault(Rungs, "0.4 Rungs").ShouldBe("'0.4 Rungs' is in another unit; write it in rungs, as in '0.4 rungs'");

    [Theory]
    [InlineData("-5:30", "'-5:30' is in another unit; write it in h, as in '-5.5 h'")]
    [InlineData("99:30", "'99:30' is not a number; write digits, as in '0.4'")]
    public void An_offset_as_clocks_write_it_is_told_in_hours(string text, string fault) =>
        Probe.Fault(o => o.Number("x", "An offset.", "h").Between(-14, 14), text).ShouldBe(fault);

    [Theory]
    [InlineData("1e7", "'x' must be above 0 and at most 1, not '1e7'")]
    [InlineData("1e-300", "'1e-300' is too near to 0 to compute with; write 1e-9 or more")]
    [InlineData("150 %", "'150 %' is a percentage; write a share, which must be above 0 and at most 1")]
    [InlineData("50 %", "'50 %' is a percentage; write it as a share, as in '0.5'")]
    [InlineData("1_000", "'1_000' is not a number; write digits, as in '0.4'")]
    public void What_is_advised_lies_within_the_bounds_of_the_key(string text, string fault) =>
        Probe.Fault(o => o.Number("x", "A share.").Above(0).AtMost(1), text).ShouldBe(fault);

    [Fact]
    public void A_probability_that_is_bounded_more_narrowly_is_told_its_own_bounds() =>
        Probe.Fault(o => o.Probability("x", "A standard.").Above(0.5).Below(1), "1.2")
            .ShouldBe("'x' must be above 0.5 and below 1, not '1.2'");

    [Theory]
    [InlineData("2.5", "'2.5' is not a whole number")]
    [InlineData("0", "'x' must be at least 1 brigades, not '0'")]
    [InlineData("9999999999", "'9999999999' is more than the model can compute with; write 1000000 brigades or less")]
    public void A_count_is_whole_and_within_bounds(string text, string fault) =>
        Probe.Fault(Whole, text).ShouldBe(fault);

    [Theory]
    [InlineData("30 %", "'30 %' is a percentage; write it between 0 and 1, as in '0.3'")]
    [InlineData("1.2", "probability '1.2' must lie between 0 and 1")]
    [InlineData("-0.1", "probability '-0.1' must lie between 0 and 1")]
    [InlineData("likely", "'likely' is not a number; write digits, as in '0.4'")]
    public void A_probability_lies_between_0_and_1(string text, string fault) =>
        Probe.Fault(Chance, text).ShouldBe(fault);

    [Theory]
    [InlineData("limited_attack", 6)]
    [InlineData("limited-attack", 6)]
    [InlineData("5.5", 5.5)]
    [InlineData("1", 1)]
    public void A_rung_is_a_name_or_a_number(string text, double rung) => Probe.Sound(Place, text).ShouldBe(rung);

    [Theory]
    [InlineData("limited_atack", "rung 'limited_atack' is not on the ladder; did you mean 'limited_attack'?")]
    [InlineData("11", "rung '11' is not on the ladder, which goes from 1 to 10")]
    [InlineData("0.5", "rung '0.5' is not on the ladder, which goes from 1 to 10")]
    public void A_rung_stands_on_the_ladder(string text, string fault) => Probe.Fault(Place, text).ShouldBe(fault);

    [Fact]
    public void A_ladder_of_ones_own_is_climbed_wherever_it_stands_in_the_file()
    {
        static Field<double> Describe(Rows o)
        {
            o.Field("ladder", "The ladder.", new LadderKind()).Default("default");
            return Place(o);
        }

        Probe.ReadText(Describe, "x: war\nladder: [peace, crisis, war]").Value!.Value.ShouldBe(3);
        Probe.ReadText(Describe, "x: wa\nladder: [peace, crisis, war]").Problems.Lines().ShouldBe(
            ["f:1:4: error: rung 'wa' is not on the ladder; did you mean 'war'?"]);
        Probe.ReadText(Describe, "x: grey_zone\nladder: [peace, Crisis]").Problems.Lines().ShouldBe(
            ["f:2:17: error: a rung is named in lower case, with '_' between words, as in 'grey_zone', not 'Crisis'"]);
    }

    [Fact]
    public void A_value_outside_its_plausible_range_is_read_with_a_warning()
    {
        Loaded<Box<double>> loaded = Probe.Read(o => o.Number("x", "A number.", "rungs").Plausible(0.1, 0.8), "0.99");
        loaded.Value!.Value.ShouldBe(0.99);
        loaded.Problems
            .Lines()
            .ShouldBe(["f:1:4: warning: 'x' (0.99 rungs) lies outside the plausible range, 0.1 rungs to 0.8 rungs"]);
    }
}
