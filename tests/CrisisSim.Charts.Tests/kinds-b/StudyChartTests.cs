using CrisisSim.Experiments;
using CrisisSim.Statistics;
using static CrisisSim.Charts.Tests.Soundness;

namespace CrisisSim.Charts.Tests;

public class StudyChartTests
{
    private static readonly Measurand Hours = Measurand.For(Endpoints.HoursWithoutDecision),
        Denied = Measurand.For(Endpoints.Effectiveness);

    [Fact]
    public void A_cell_whose_sign_is_not_resolved_is_pale_and_marked()
    {
        Chart chart = HeatMapChart
            .Draw(Map([[Around(-50, 10), Around(20, 30)], [null, Around(40, 5)]]))
            .ShouldBeSound();

        Box[] cells = [.. chart.Marks<Box>()];
        cells.Select(cell => cell.Faint).ShouldBe([false, true, true, false]);
        cells.Select(cell => cell.Text).ShouldBe(["−50 h", "+20 h ~", "not known", "+40 h"]);
        cells[1].Read.ShouldEndWith("sign not resolved");
        chart.Title.ShouldEndWith("better in 1, worse in 1, not resolved in 1 of 3 combinations");
        chart.Subtitle.ShouldContain("1 cell is not known");
    }

    [Fact]
    public void The_figure_of_a_pale_cell_stands_on_paper_and_that_of_a_full_one_on_its_shade()
    {
        var drawn = new SvgDrawing(HeatMapChart.Draw(Map([[Around(-50, 10), Around(-45, 60)]])));

        drawn
            .With("rect", "plate")
            .Select(plate => (string?)plate.Attribute("class"))
            .ShouldBe(["shade plate", "paper plate"]);
        drawn.With("rect", "plate").Select(plate => (string?)plate.Attribute("fill")).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void Better_for_the_alliance_has_one_hue_whether_it_is_more_or_less()
    {
        HeatMapChart.Draw(Map([[Around(-50, 10)]])).Marks<Box>().Single().Shade.ShouldBe(-1);
        HeatMapChart.Draw(Map([[Around(0.5, 0.1)]]) with { What = Denied }).Marks<Box>().Single().Shade.ShouldBe(-1);
        HeatMapChart.Draw(Map([[Around(50, 10)]])).Marks<Box>().Single().Shade.ShouldBe(1);
    }

    [Fact]
    public void A_heat_map_of_which_nothing_is_resolved_says_so()
    {
        HeatMapChart
            .Draw(Map([[Around(1, 3), Around(-1, 3)]]))
            .ShouldBeSound().Title
            .ShouldContain("not resolved in any of 2 combinations");
        HeatMapChart.Draw(Map([[Same, Same]])).ShouldBeSound().Title.ShouldContain("no crisis differs anywhere");
        HeatMapChart.Draw(Map([[null, null]])).ShouldBeSound().Title.ShouldContain("not known anywhere");
    }

    [Fact]
    public void A_heat_map_with_a_cell_too_few_is_refused() =>
        Should.Throw<ArgumentException>(
            () => HeatMapChart.Draw(Map([[Same, Same]]) with { Down = new GridFactor("down", ["a", "b"]) }));

    [Fact]
    public void The_factor_that_moves_most_is_on_top_and_those_not_resolved_are_pale_below()
    {
        TornadoFactor[] factors =
        [
            new("small", ("a", Around(90, 2)), ("b", Around(110, 2)), Around(20, 3)),
            new("unsure", ("a", Around(50, 80)), ("b", Around(150, 80)), Around(100, 160)),
            new("large", ("a", Around(60, 2)), ("b", Around(140, 2)), Around(80, 3))
        ];
        Chart chart = TornadoChart.Draw(Hours, Around(100, 2), factors).ShouldBeSound();

        ((NameAxis)chart.Panels[0].Y).Names.ShouldBe(["large (a; b)", "small (a; b)", "unsure (a; b)"]);
        chart.Marks<Box>().Select(box => box.Faint).ShouldBe([false, false, false, false, true, true]);
        Box first = chart.Marks<Box>().First();
        (first.Left, first.Right).ShouldBe((60, 100));
        chart.Title.ShouldBe(
            "'large' moves hours without decision most, from 60 h to 140 h; 1 of 3 factors not resolved");
        TornadoChart.Draw(Hours, Around(100, 2), [factors[1]]).Title.ShouldContain("is resolved");
        TornadoChart.Draw(Hours, Around(100, 2), []).ShouldBeSound().Title.ShouldContain("no factor was varied");
    }

    [Fact]
    public void Indices_that_overlap_are_not_ranked()
    {
        SobolFactor Of(string name, double total, double half) =>
            new(name, Around(total / 2, half), Around(total, half));

        SobolChart
            .Draw(Hours, [Of("a", 0.5, 0.05), Of("b", 0.2, 0.05)])
            .ShouldBeSound().Title
            .ShouldContain("more than any other factor");
        SobolChart
            .Draw(Hours, [Of("a", 0.5, 0.2), Of("b", 0.4, 0.2)])
            .ShouldBeSound().Title
            .ShouldContain("is not resolved");
        SobolChart.Draw(Hours, [Of("a", 0.01, 0.2)]).ShouldBeSound().Title.ShouldContain("not resolved");
        SobolChart.Draw(Hours, []).ShouldBeSound();
    }

    [Fact]
    public void The_front_holds_what_no_other_choice_outdoes()
    {
        ScatterPoint[] points =
        [
            new("quick", Around(10, 1), Around(0.3, 0.01)),
            new("denying", Around(50, 1), Around(0.6, 0.01)),
            new("worse", Around(60, 1), Around(0.2, 0.01)),
            new("close", Around(11, 1), Around(0.295, 0.01))
        ];
        Chart chart = ScatterChart.Draw(Hours, Denied, points).ShouldBeSound();

        chart
            .Marks<Dot>()
            .Select(dot => dot.Series!.Name)
            .ShouldBe(["not outdone", "not outdone", "outdone", "outdone, not resolved"]);
        chart.Marks<Curve>().Single().Points.ShouldBe([new Point(10, 30), new Point(50, 60)]);
        chart.Title.ShouldBe(
            "2 of 4 choices are outdone by none in both hours without decision and effectiveness, stopped by day 30; for 1 "
                + "more that is not resolved");
        ScatterChart.Draw(Hours, Denied, []).ShouldBeSound();
        ScatterChart
            .Draw(Hours, Denied,
                [new ScatterPoint("a", Around(double.PositiveInfinity, 0) with { Interval = Interval.Unbounded },
                    Same)])
            .ShouldBeSound().Subtitle
            .ShouldContain("1 of 1 not shown");
    }

    [Fact]
    public void Small_multiples_share_their_axes()
    {
        Chart One(double x) =>
            ScatterChart.Draw(Hours, Denied, [new ScatterPoint("a", Around(x, 5), Around(0.4, 0.1))]);
        Chart chart = SmallMultiplesChart
            .Draw(("small", "The same under both", "1,000 crises"), [("one", One(10)), ("two", One(90))])
            .ShouldBeSound();

        chart.Panels.Select(panel => panel.Heading).ShouldBe(["one", "two"]);
        chart.Panels.Select(panel => ((NumberAxis)panel.X).From).Distinct().ShouldHaveSingleItem();
        ((NumberAxis)chart.Panels[0].X).To.ShouldBeGreaterThan(90);
    }

    private static HeatMap Map(IReadOnlyList<IReadOnlyList<Estimate?>> cells) => new()
    {
        What = Hours,
        Of = "precise",
        Against = "vague <b>&\"'",
        Across = new GridFactor("precision", [.. cells[0].Select((_, k) => $"{k}")]),
        Down = new GridFactor("speed", [.. cells.Select((_, k) => $"{k}")]),
        Cells = cells,
    };
}
