
namespace CrisisSim.Acceptance.Tests;

/// <summary>
/// Laws and checks must hold; what bears on the world is reported, and most of it must lie within its tolerance.
/// </summary>
public sealed class SuiteTests(SuiteRun suite) : IClassFixture<SuiteRun>
{
    /// <summary>Of ten patterns, and of eleven lines of the record, so many may be missed.</summary>
    private const int MostMissed = 3;

    public static TheoryData<string> LawsAndChecks =>
        [.. FactSuite.Usual.Where(entry => !entry.Class.BearsOnTheWorld()).Select(entry => entry.Id)];

    public static TheoryData<string> Entries => [.. FactSuite.Usual.Select(entry => entry.Id)];

    [Theory]
    [MemberData(nameof(LawsAndChecks))]
    public void A_law_or_mechanism_check_holds(string id)
    {
        FactFinding finding = suite.Findings[id];
        finding.Verdict.ShouldBe(FactVerdict.Holds,
            $"{finding.Fact.Statement} "
                + $"{string.Join("; ", finding.Figures.Where(figure => !figure.IsMet).Select(Describe))}");
    }

    [Theory]
    [InlineData(FactClass.Pattern)]
    [InlineData(FactClass.Record)]
    public void No_more_than_three_of_a_kind_that_bears_on_the_world_are_missed(FactClass of)
    {
        FactFinding[] missed = [.. suite.Findings.Values.Where(
            finding => finding.Verdict == FactVerdict.Missed && finding.Fact.Class == of)];
        missed.Length.ShouldBeLessThanOrEqualTo(MostMissed,
            string.Join("\n", missed.SelectMany(
                finding => finding.Figures
                    .Where(figure => !figure.IsMet)
                    .Select(figure => $"{finding.Fact.Id} {Describe(figure)}"))));
    }

    [Fact]
    public void What_is_missed_of_the_world_tells_the_reason_and_shows_the_ablation_that_bears_it_out()
    {
        foreach (FactFinding finding in suite.Findings.Values.Where(
            finding => finding.Verdict == FactVerdict.Missed && finding.Fact.Class.BearsOnTheWorld()))
        {
            finding.Reason.ShouldNotBeEmpty(finding.Fact.Id);
            finding.Reason.ShouldNotContain("no ablation", Case.Insensitive, finding.Fact.Id);
            finding.Figures.ShouldContain(figure => figure.IsAblation, finding.Fact.Id);
        }
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void An_entry_asks_something_of_a_figure_and_says_on_what_ground(string id)
    {
        FactFinding finding = suite.Findings[id];
        finding.Figures.ShouldContain(figure => figure.Expectation != Expectation.Nothing);
        finding.Fact.Statement.ShouldEndWith(".");
        finding.Fact.Source.ShouldNotBeEmpty();
        if (finding.Fact.Class == FactClass.Pattern)
            finding.Figures.ShouldContain(figure => figure.Published.Length > 0);
    }

    [Fact]
    public void A_heavy_entry_is_played_where_it_is_named_and_not_with_its_class()
    {
        FactSuite.Usual.ShouldNotContain(entry => entry.IsHeavy);
        FactSuite.Named("B").Select(entry => entry.Id).ShouldBe(["B1"]);
        FactSuite.Named("b2").Single().IsHeavy.ShouldBeTrue();
    }

    [Fact]
    public void Entries_are_named_by_their_class_and_stand_in_its_order() =>
        FactSuite.All.Select(entry => entry.Id).ShouldBe(FactSuite.All
            .Select(entry => entry.Id)
            .OrderBy(id => "LCBPR".IndexOf(id[0], StringComparison.Ordinal))
            .ThenBy(id => int.Parse(id[1..], System.Globalization.CultureInfo.InvariantCulture)));

    private static string Describe(FactFigure figure) =>
        $"{figure.Name}: {figure.Value}, asked {figure.Expectation.Text}";
}
