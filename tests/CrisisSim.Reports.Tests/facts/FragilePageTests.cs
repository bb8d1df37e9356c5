using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports.Tests;

public sealed class FragilePageTests
{
    private const string Reason = "judgement; a made-up number";

    [Fact]
    public void A_number_that_outweighs_the_wording_is_marked_and_named_with_both_ends()
    {
        CommandOutput page = FragilePage.Compose(Result(Found(moved: -0.3)), "A border crisis", "crisissim facts");
        string sentence = page.Findings.ShouldHaveSingleItem();
        sentence.ShouldStartWith("members.Far.bias, which is judged, moves timeliness");
        sentence.ShouldContain("by more than the wording does");
        page.Sheet.Rows.ShouldHaveSingleItem();
        page.Sheet.Columns.ShouldContain("reason");
    }

    [Fact]
    public void Where_no_number_outweighs_it_the_page_says_so() =>
        FragilePage.Compose(Result(Found(moved: -0.05)), "A border crisis", "crisissim facts").Findings
            .ShouldBe(["No number moves a primary difference by more than the wording does, beyond luck."]);

    private static FragilityResult Result(FragileNumber number) => new(
        new FragilityPlan { Crises = Crises.Plan(100), Numbers = [number.Number] }, [], [number], Interrupted: false);

    private static FragileNumber Found(double moved) => new()
    {
        Number = new JudgedNumber
        {
            Name = "members.Far.bias",
            Stated = 0,
            Low = -0.5,
            High = 0.5,
            Unit = "rung",
            Grade = Grade.Judged,
            Reason = Reason,
            At = _ => Crises.Small,
        },
        Endpoint = Endpoints.Timeliness,
        Stated = About(0.1),
        AtLow = About(0.1 + moved),
        AtHigh = About(0.12),
        Moved = About(moved),
        Weight = 3,
    };

    private static Estimate About(double value) => new(value, new Interval(value - 0.02, value + 0.02), 100);
}
