namespace CrisisSim.Charts.Tests;

public class ComparedSeriesTests
{
    [Fact]
    public void Names_that_are_the_same_are_told_apart() =>
        ComparedSeries.For(["a", "a", "a"]).Select(series => series.Name).ShouldBe(["a", "a (2)", "a (3)"]);

    [Fact]
    public void A_name_made_to_tell_apart_is_no_name_that_is_there() =>
        ComparedSeries.For(["a", "a", "a (2)"]).Select(series => series.Name).ShouldBe(["a", "a (3)", "a (2)"]);

    [Fact]
    public void A_place_is_the_index_of_the_wording() =>
        ComparedSeries.For(["b", "a", "c"]).Select(series => series.Place).ShouldBe([0, 1, 2]);

    [Fact]
    public void A_long_name_keeps_both_its_ends_in_a_sentence()
    {
        string named = Phrase.Quote(new string('a', 40) + new string('b', 40));
        named.Length.ShouldBeLessThan(40);
        named.ShouldStartWith("'aaa");
        named.ShouldEndWith("bbb'");
    }

    [Fact]
    public void Many_names_are_counted() =>
        Phrase.Quote([new string('a', 30), new string('b', 30)], 4).ShouldBe("2 of 4 other wordings");
}
