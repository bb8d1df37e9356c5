using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;
using static CrisisSim.Charts.Tests.Soundness;

namespace CrisisSim.Charts.Tests;

public class AttributionChartTests
{
    private static readonly AttributionSides Sides =
        new(new Series("vague", 0), new Series("precise <&>", 1), Around(400, 20));

    private static readonly Measurand Hours = Measurand.Titled(Endpoints.HoursWithoutDecision),
        Stopped = Measurand.Titled(Endpoints.Effectiveness);

    private static readonly (string, Estimate)[] Parts =
    [
        ("precision", Around(-60, 10)),
        ("limit to decide", Around(15, 20)),
        ("public schedule", Same),
        ("joint cell", Around(30, 8))
    ];

    [Fact]
    public void Each_bar_begins_where_the_one_before_ends_and_the_last_ends_at_the_other_wording()
    {
        Chart chart = AttributionChart
            .Draw(Hours, Sides, Around(-15, 12), Parts)
            .ShouldBeSound();

        chart.Marks<Box>().Select(box => (box.Left, box.Right)).ShouldBe([(340, 400), (340, 355), (355, 385)]);
        Dot[] dots = [.. chart.Marks<Dot>()];
        dots.Select(dot => dot.X).ShouldBe([340, 355, 385, 400, 385]);
        dots[1].Across.ShouldBe(new Whisker(335, 375));
        chart.Remark.ShouldBe("Figures: h, and by luck. The parts sum to the whole before rounding. Pale and hollow: not "
            + "shown.");
    }

    [Fact]
    public void Figures_stand_beside_the_bars_and_what_is_not_shown_is_pale_and_hollow()
    {
        Chart chart = AttributionChart.Draw(Hours, Sides, Around(-15, 12), Parts);

        chart.Marks<Box>().Select(box => box.Faint).ShouldBe([false, true, false]);
        chart.Marks<Dot>().Take(3).Select(dot => dot.Hollow).ShouldBe([false, true, false]);
        chart.Marks<Dot>().ShouldAllBe(dot => dot.Text.Length == 0);
        chart.Panels[0].Marks.OfType<Note>().Select(note => note.Text).ShouldBe(
            ["400", "−60 (−70 to −50)", "+15, not shown", "no part", "+30 (+22 to +38)", "−15 (−27 to −3) in all"]);
        chart
            .Marks<Box>()
            .Select(box => box.Series!.Name)
            .ShouldBe(["better for the alliance", "worse", "worse"]);
        chart.Title.ShouldBe(
            "Hours without decision: as stated, −15 h from vague to precise <&>; largest part precision (−60), against "
                + "it joint cell (+30)");
    }

    [Fact]
    public void A_whole_that_is_not_shown_is_called_so_and_its_parts_are_never_said_to_do_most()
    {
        AttributionChart
            .Draw(Hours, Sides, Around(-10, 60), Parts)
            .ShouldBeSound().Title
            .ShouldBe("Hours without decision: no clear change from vague to precise <&>; down by precision (−60), up "
                + "by joint cell (+30)");
        AttributionChart.Draw(Hours, Sides, Around(-10, 2),
            [("proof", Around(30, 5)), ("precision", Around(-40, 5))])
            .Title.ShouldEndWith("largest part precision (−40), against it proof (+30)");
        AttributionChart.Draw(Hours, Sides, Around(-10, 40), [("proof", Around(3, 5))])
            .Title.ShouldEndWith("no clause is shown to have a part");
    }

    [Fact]
    public void From_three_days_on_hours_are_days() =>
        AttributionChart.Draw(Hours, Sides, Around(-240, 24), [("precision", Around(-240, 24))]).ShouldBeSound()
            .Panels[0].Marks.OfType<Note>().Select(note => note.Text)
            .ShouldBe(["17", "−10 (−11 to −9)", "−10 (−11 to −9) in all"]);

    [Fact]
    public void Many_parts_without_effect_share_one_row()
    {
        Chart chart = AttributionChart.Draw(
            Hours, Sides, Around(-10, 2),
                [("precision", Around(-10, 2)), .. Enumerable
                    .Range(0, 7)
                    .Select(k => ($"clause {k}", Same))]).ShouldBeSound();
        ((NameAxis)chart.Panels[0].Y).Names.ShouldBe(["vague", "Precision", "7 others", "precise <&>"]);
        chart.Description.ShouldContain("clause 6: the same");
    }

    [Fact]
    public void Parts_that_do_not_sum_are_owned_up_to() =>
        AttributionChart
            .Draw(Hours, Sides, Around(-20, 12), Parts).Remark
            .ShouldBe("Figures: h, and by luck. The parts sum to +5 h more than the whole. Pale and hollow: not "
                + "shown.");

    [Fact]
    public void A_start_from_other_crises_than_the_parts_is_owned_up_to() =>
        AttributionChart
            .Draw(Hours, Sides with { Start = Around(400, 20, trials: 5000) }, Around(-15, 12), Parts)
            .Subtitle
            .ShouldStartWith("1,000 crises played for this alone, so that the sum is not quite that of all 5,000");

    [Fact]
    public void Shares_are_drawn_in_points_from_nothing_where_the_first_value_is_not_known()
    {
        Chart chart = AttributionChart
            .Draw(Stopped, Sides with { Start = null }, Around(0.25, 0.02),
                [("precision", Around(0.25, 0.02))])
            .ShouldBeSound();

        Box bar = chart.Marks<Box>().Single();
        (bar.Left, bar.Right).ShouldBe((0, 25));
        AttributionChart
            .Draw(Stopped, Sides, Same, [])
            .ShouldBeSound().Title
            .ShouldBe("Attack stopped by day 30: the same in all 1,000 crises from vague to precise <&>");
    }

    [Fact]
    public void What_was_found_is_drawn_by_the_titles_of_clauses_with_its_rest()
    {
        var found = new Attribution
        {
            Endpoint = Endpoints.HoursWithoutDecision,
            From = "vague",
            To = "precise",
            Total = Around(-60, 10),
            Parts =
            [
                new AttributedPart
                {
                    Name = "precision",
                    Provision = Provision.Precision,
                    Words = [],
                    Part = Around(-50, 9),
                }
            ],
            Rest = Around(-10, 4),
            Method = "every order was played",
            IsExact = true,
        };
        Chart chart = AttributionChart
            .Draw(found, KnownTables.Small(["vague", "other", "precise"], 1).Scenario)
            .ShouldBeSound();

        ((NameAxis)chart.Panels[0].Y).Names.ShouldBe(
            ["Vague", "Exact words", WordList.Capital(Attribution.RestName), "Precise"]);
        chart.Subtitle.ShouldStartWith("1,000 crises; each clause counts");
        chart.Marks<Dot>().Last().Series!.Place.ShouldBe(2);
    }
}
