namespace CrisisSim.Scenarios.Tests;

public sealed class Problems_of_a_file
{
    private static readonly TextSource Source = new("f.yaml", Origin.File);

    [Fact]
    public void Problems_are_printed_by_place_whatever_the_order_in_which_they_were_found()
    {
        var problems = new Problems();
        problems.Error(new SourcePosition(Source, 9, 2), "later");
        problems.Warning(new SourcePosition(Source, 3, 10), "behind");
        problems.Error(new SourcePosition(Source, 3, 4), "before");
        problems
            .Lines()
            .ShouldBe(["f.yaml:3:4: error: before", "f.yaml:3:10: warning: behind", "f.yaml:9:2: error: later"]);
        problems.Summary().ShouldBe("2 errors, 1 warning. Nothing was run.");
        problems.HasErrors.ShouldBeTrue();
    }

    [Fact]
    public void The_same_sentence_at_the_same_place_counts_once()
    {
        var problems = new Problems();
        problems.Error(new SourcePosition(Source, 1, 1), "twice");
        problems.Error(new SourcePosition(Source, 1, 1), "twice");
        problems.Errors.ShouldBe(1);
    }

    [Fact]
    public void Beyond_the_limit_warnings_give_way_to_errors_and_the_rest_is_counted()
    {
        var problems = new Problems();
        for (int line = 1; line <= 60; line++) problems.Warning(new SourcePosition(Source, line, 1), "odd");
        problems.Error(new SourcePosition(Source, 99, 1), "wrong");
        IReadOnlyList<string> lines = problems.Lines();
        lines.Count.ShouldBe(51);
        lines[^2].ShouldBe("f.yaml:99:1: error: wrong");
        lines[^1].ShouldBe("and 11 more");
    }

    [Fact]
    public void Warnings_alone_do_not_stop_a_run()
    {
        var problems = new Problems();
        problems.Warning(SourcePosition.Whole(Source), "odd");
        problems.HasErrors.ShouldBeFalse();
        problems.Summary().ShouldBe("1 warning.");
        new Problems().Summary().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("strenght", "strength", 1)]
    [InlineData("inforce", "in_force", 1)]
    [InlineData("abc", "abc", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void A_swap_of_neighbours_counts_as_one_slip(string left, string right, int slips) =>
        NearestWord.Distance(left, right).ShouldBe(slips);

    [Theory]
    [InlineData("strenght", "strength")]
    [InlineData("Germnay", "Germany")]
    [InlineData("in_force", "in-force")]
    [InlineData("x", null)]
    [InlineData("halberd", null)]
    public void Only_a_near_word_is_suggested(string word, string? suggestion) =>
        NearestWord.To(word, ["strength", "Germany", "in-force"]).ShouldBe(suggestion);

    [Fact]
    public void Of_two_that_are_as_near_the_one_that_begins_so_is_suggested() =>
        NearestWord.To("of", ["on", "off"]).ShouldBe("off");

    [Fact]
    public void A_message_never_carries_control_characters_or_a_novel()
    {
        MessageText.Quoted("a\u001b[31m\u202Eb\nc").ShouldBe("'a<U+001B>[31m<U+202E>b c'");
        MessageText.Quoted(new string('x', 500)).Length.ShouldBe(63);
    }
}
