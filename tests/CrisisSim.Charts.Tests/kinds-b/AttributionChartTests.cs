using CrisisSim.Experiments;
using CrisisSim.Statistics;
using static CrisisSim.Charts.Tests.Soundness;

namespace CrisisSim.Charts.Tests;

public class AttributionChartTests
{
    private static readonly AttributionSides Sides =
        new(new Series("vague", 0), new Series("precise <&>", 1), Around(400, 20));

    private static readonly (string, Estimate)[] Parts =
    [
        ("precision", Around(-90, 10)),
        ("limit to decide", Around(15, 20)),
        ("public schedule", Same),
        ("joint cell", Around(30, 8))
    ];

    [Fact]
    public void Each_bar_begins_where_the_one_before_ends_and_the_last_ends_at_the_other_wording()
    {
        Chart chart = AttributionChart
            .Draw(Endpoints.HoursWithoutDecision, Sides, Around(-45, 12), Parts)
            .ShouldBeSound();

        chart.Marks<Box>().Select(box => (box.Left, box.Right)).ShouldBe([(310, 400), (310, 325), (325, 355)]);
        Dot[] dots = [.. chart.Marks<Dot>()];
        dots.Select(dot => dot.X).ShouldBe([310, 325, 325, 355, 400, 355]);
        dots[1].Across.ShouldBe(new Whisker(305, 345));
        chart.Remark.ShouldBe("The parts sum to the whole.");
    }

    [Fact]
    public void Parts_that_are_not_resolved_are_pale_hollow_and_marked()
    {
        Chart chart = AttributionChart.Draw(Endpoints.HoursWithoutDecision, Sides, Around(-45, 12), Parts);

        chart.Marks<Box>().Select(box => box.Faint).ShouldBe([false, true, false]);
        chart
            .Marks<Dot>()
            .Take(4)
            .Select(dot => (dot.Text, dot.Hollow))
            .ShouldBe([("−90 h", false), ("+20 h ~", true), ("0", false), ("+30 h", false)]);
        chart
            .Marks<Box>()
            .Select(box => box.Series!.Name)
            .ShouldBe(["part that is better for the alliance", "part that is worse", "part that is worse"]);
        chart.Title.ShouldBe(
            "'precise <&>' against 'vague', hours without decision: −45 h; most by precision (−90 h), against it joint "
                + "cell (+30 h)");
    }

    [Fact]
    public void A_whole_that_is_not_resolved_is_called_so() =>
        AttributionChart
            .Draw(Endpoints.HoursWithoutDecision, Sides, Around(-45, 60), Parts)
            .ShouldBeSound().Title
            .ShouldContain("not resolved");

    [Fact]
    public void A_part_against_the_whole_is_never_called_that_which_does_most()
    {
        AttributionChart.Draw(Endpoints.HoursWithoutDecision, Sides, Around(-10, 2),
            [("proof", Around(30, 5)), ("precision", Around(-40, 5))])
            .Title.ShouldEndWith("most by precision (−40 h), against it proof (+30 h)");
        AttributionChart.Draw(Endpoints.HoursWithoutDecision, Sides, Around(-10, 40),
            [("proof", Around(30, 5)), ("precision", Around(-40, 5))])
            .Title.ShouldEndWith("not resolved; down by precision (−40 h), up by proof (+30 h)");
    }

    [Fact]
    public void Many_parts_without_effect_share_one_row()
    {
        Chart chart = AttributionChart.Draw(
            Endpoints.HoursWithoutDecision, Sides, Around(-10, 2),
                [("precision", Around(-10, 2)), .. Enumerable
                    .Range(0, 7)
                    .Select(k => ($"clause {k}", Same))]).ShouldBeSound();
        ((NameAxis)chart.Panels[0].Y).Names.ShouldBe(["vague", "precision", "7 others, without effect", "precise <&>"]);
        chart.Description.ShouldContain("clause 6: 0");
    }

    [Fact]
    public void Parts_that_do_not_sum_are_owned_up_to() =>
        AttributionChart
            .Draw(Endpoints.HoursWithoutDecision, Sides, Around(-50, 12), Parts).Remark
            .ShouldBe("The parts sum to +5 h more than the whole.");

    [Fact]
    public void Shares_are_drawn_in_points_from_nothing_where_the_first_value_is_not_known()
    {
        Chart chart = AttributionChart
            .Draw(Endpoints.Effectiveness, Sides with { Start = null }, Around(0.25, 0.02),
                [("precision", Around(0.25, 0.02))])
            .ShouldBeSound();

        Box bar = chart.Marks<Box>().Single();
        (bar.Left, bar.Right).ShouldBe((0, 25));
        AttributionChart
            .Draw(Endpoints.Effectiveness, Sides, Same, [])
            .ShouldBeSound().Title
            .ShouldEndWith("no crisis differs");
    }

    [Fact]
    public void What_was_found_is_drawn_with_its_rest_and_its_method()
    {
        var found = new Attribution
        {
            Endpoint = Endpoints.HoursWithoutDecision,
            From = "vague",
            To = "precise",
            Total = Around(-60, 10),
            Parts = [new AttributedPart { Name = "precision", Provision = default, Words = [], Part = Around(-50, 9) }],
            Rest = Around(-10, 4),
            Method = "every order was played",
            IsExact = true,
        };
        Chart chart = AttributionChart
            .Draw(found, KnownTables.Small(["vague", "other", "precise"], 1).Scenario)
            .ShouldBeSound();

        ((NameAxis)chart.Panels[0].Y).Names.ShouldBe(["Vague", "precision", Attribution.RestName, "Precise"]);
        chart.Subtitle.ShouldContain("every order was played");
        chart.Marks<Dot>().Last().Series!.Place.ShouldBe(2);
    }
}
