namespace CrisisSim.Charts.Tests;

public sealed class Breaking_text
{
    [Fact]
    public void A_text_that_fits_stays_whole() => FittedText.Fit("a short name", 200, 2, 13).ShouldSatisfyAllConditions(
        fitted => fitted.Lines.ShouldBe(["a short name"]),
        fitted => fitted.Whole.ShouldBeNull());

    [Fact]
    public void Numbers_keep_their_unit() =>
        LineBreaks
            .Wrap("delay of 12 h", TextWidth.Measure("delay of 12", 13), 13, strong: false)
            .ShouldBe(["delay of ", "12 h"]);

    [Fact]
    public void Joined_names_break_where_they_are_joined() =>
        FittedText.Fit("precise+general-clause", 70, 3, 13).Lines.ShouldBe(["precise+", "general-", "clause"]);

    [Fact]
    public void What_is_too_long_ends_in_an_ellipsis_within_the_width()
    {
        var fitted = FittedText.Fit("the share of members that must agree before the alliance may act", 120, 2,
            13);
        fitted.Lines.Count.ShouldBe(2);
        fitted.Lines[1].ShouldEndWith("…");
        fitted.Lines.ShouldAllBe(line => TextWidth.Measure(line, 13) <= 120);
        fitted.Whole.ShouldBe("the share of members that must agree before the alliance may act");
    }

    [Fact]
    public void A_letter_of_several_characters_is_not_cut_in_two()
    {
        string shortened = FittedText.Shorten(string.Concat(Enumerable.Repeat("👩‍🚀", 20)), 100, 13);
        shortened.Replace("👩‍🚀", "", StringComparison.Ordinal).ShouldBe("…");
    }

    [Fact]
    public void Widths_are_those_of_the_typeface() => TextWidth.Measure("Ab 1", 1000).ShouldBe(684 + 635 + 318 + 636);
}
