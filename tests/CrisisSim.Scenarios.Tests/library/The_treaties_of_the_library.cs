using CrisisSim.Scenarios.Bases.Tests;

namespace CrisisSim.Scenarios.Shipped.Tests;

public sealed class The_treaties_of_the_library
{
    private const string File = """
        crisissim: 2
        fragment: yes
        treaty:
          name: Pact of A
          signed: 1950-01-02
          in_force: 1950-03-04
          parties: [A, B]
          provisions:
            - {article: Art. 1, topic: obligation, quote: "will assist", means: Binding., key: obligation, read: Print, seen: yes}
            - {article: Art. 2, topic: reports, means: None., key: none, read: from memory, seen: no}
        declarations:
          pact-of-a: {obligation: assist, triggers: {default: {assist_at: 6}}}
        """;

    private static readonly IReadOnlyList<Treaty> All =
    [
        .. Library.All.Where(entry => entry.Kind == LibraryKind.Treaty)
            .Select(entry => ScenarioFile.Open(entry.Path).Treaties.ShouldHaveSingleItem()),
    ];

    [Fact]
    public void Nineteen_treaties_and_more_stand_in_it_each_with_a_text_and_its_provisions()
    {
        All.Count.ShouldBeGreaterThanOrEqualTo(19);
        All.ShouldAllBe(treaty => treaty.Declarations.Count > 0 && treaty.Provisions.Count >= 10);
    }

    /// <summary>
    /// What a text does not say cannot be quoted; what nobody has seen is marked so, and is one in nine at most.
    /// </summary>
    [Fact]
    public void Nine_provisions_in_ten_of_those_that_are_verified_are_quoted_from_a_document_that_was_read()
    {
        List<TreatyProvision> provisions = [.. All.SelectMany(treaty => treaty.Provisions)];
        List<TreatyProvision> seen = [.. provisions.Where(one => one.Seen)];
        seen.Count(one => one is { Article.Length: > 0, Quote.Length: > 0, Read.Length: > 0 } && one.Read != "from memory")
            .ShouldBeGreaterThanOrEqualTo(seen.Count * 9 / 10);
        seen.Count.ShouldBeGreaterThanOrEqualTo(provisions.Count * 89 / 100);
    }

    [Fact]
    public void A_head_says_dates_parties_and_provisions()
    {
        using var stack = new Stack(("t.yaml", File));
        stack.Checked().ShouldBeEmpty();
        Treaty treaty = stack.Open().Treaties.ShouldHaveSingleItem();
        (treaty.Name, treaty.Signed, treaty.InForce, treaty.Ended)
            .ShouldBe(("Pact of A", new DateOnly(1950, 1, 2), new DateOnly(1950, 3, 4), null));
        treaty.Parties.ShouldBe(["A", "B"]);
        treaty.Declarations.ShouldBe(["pact-of-a"]);
        treaty.Provisions.Select(one => (one.Article, one.Quote, one.Key, one.Seen))
            .ShouldBe([("Art. 1", "will assist", "obligation", true), ("Art. 2", null, null, false)]);
        treaty.Provisions[1].At.Line.ShouldBe(10);
        treaty.Behind("obligation").ShouldBe([treaty.Provisions[0]]);
    }

    [Theory]
    [InlineData("key: obligation,", "key: obligaton,",
        "t.yaml:9:88: error: no declaration of this file states 'obligaton'; did you mean 'obligation'?")]
    [InlineData("key: obligation,", "key: triggers.default.asist_at,",
        "t.yaml:9:88: error: no declaration of this file states 'triggers.default.asist_at'; did you mean "
            + "'triggers.default.assist_at'?")]
    [InlineData("in_force: 1950-03-04", "in_force: 1949-03-04",
        "t.yaml:6:13: error: a treaty comes into force on the day it is signed or later: 'in_force' lies before 'signed'")]
    [InlineData("signed: 1950-01-02", "signed: 1950",
        "t.yaml:5:11: error: 'signed' must be a day, as in '1949-04-04', not '1950'")]
    [InlineData("parties: [A, B]", "partys: [A, B]",
        "t.yaml:7:3: error: unknown key 'partys' in treaty; did you mean 'parties'?")]
    public void A_head_that_is_wrong_is_refused_with_its_place(string right, string wrong, string problem)
    {
        using var stack = new Stack(("t.yaml", File.Replace(right, wrong, StringComparison.Ordinal)));
        stack.Checked().ShouldContain(problem);
    }

    [Fact]
    public void What_rests_on_a_treaty_names_it_and_does_not_become_it()
    {
        using var stack = new Stack(("t.yaml", File), ("s.yaml", Stack.Alliance.Replace("crisissim: 2", """
            crisissim: 2
            base: t.yaml
            """, StringComparison.Ordinal)));
        stack.Sound().Declarations.Select(text => text.Name).ShouldBe(["pact-of-a", "plain", "sharp"]);
        stack.Open().Treaties.ShouldHaveSingleItem().Name.ShouldBe("Pact of A");
    }

    [Fact]
    public void The_words_of_a_treaty_are_no_part_of_what_is_played()
    {
        using var one = new Stack(("t.yaml", File));
        using var other = new Stack(("t.yaml", File.Replace("will assist", "shall assist", StringComparison.Ordinal)));
        one.Open().Check().Hash.ShouldBe(other.Open().Check().Hash);
    }
}
