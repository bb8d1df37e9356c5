using CrisisSim.Experiments;
using CrisisSim.Statistics;
using static CrisisSim.Charts.Tests.Soundness;

namespace CrisisSim.Charts.Tests;

public class StudyChartTests
{
    private static readonly Measurand Hours = Measurand.Titled(Endpoints.HoursWithoutDecision),
        Denied = Measurand.Titled(Endpoints.Effectiveness);

    [Fact]
    public void Cells_without_a_change_that_is_shown_share_one_light_tone()
    {
        Chart chart = HeatMapChart
            .Draw(Map([[Around(-50, 10), Around(20, 30)], [null, Around(40, 5)]]))
            .ShouldBeSound();

        Box[] cells = [.. chart.Marks<Box>()];
        cells.Select(cell => cell.Text).ShouldBe(["−50", "", "not known", "+40"]);
        cells.Select(cell => cell.Series!.Name).ShouldBe(["better", "no change shown", "no change shown", "worse"]);
        cells.Where(cell => cell.Series!.Name == "no change shown").ShouldAllBe(cell => cell.Shade == 0);
        cells.ShouldAllBe(cell => cell.Plain);
        chart.Legend.Select(series => series.Name).ShouldBe(["better", "no change shown", "worse"]);
        cells[1].Read.ShouldEndWith("no change shown");
        chart.Title.ShouldEndWith("better in 1 and worse in 1 of 3 situations");
        chart.Subtitle.ShouldContain("1 cell is not known");
    }

    [Fact]
    public void A_heat_map_has_no_hatch_and_its_legend_has_the_shades_of_its_cells()
    {
        var drawn = new SvgDrawing(HeatMapChart.Draw(Map([[Around(-50, 10), Around(-45, 60)]])));

        drawn.With("rect", "plate").ShouldBeEmpty();
        drawn.Root.Descendants(SvgDrawing.Svg + "pattern").ShouldBeEmpty();
        drawn.With("g", "legend-entry")
            .SelectMany(entry => entry.Descendants().Where(one => one.Name.LocalName == "rect"))
            .Select(swatch => (string?)swatch.Attribute("fill"))
            .ShouldBe([DivergingPalette.ColourAt(-1), DivergingPalette.ColourAt(0)]);
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
            .ShouldContain("no change shown in any of 2 situations");
        HeatMapChart.Draw(Map([[Same, Same]])).ShouldBeSound().Title.ShouldContain("the same in every crisis");
        HeatMapChart.Draw(Map([[null, null]])).ShouldBeSound().Title.ShouldContain("not known in any situation");
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

        ((NameAxis)chart.Panels[0].Y).Names.ShouldBe(["Large (a; b)", "Small (a; b)", "Unsure (a; b)"]);
        chart.Marks<Box>().Select(box => box.Faint).ShouldBe([false, false, false, false, true, true]);
        Box first = chart.Marks<Box>().First();
        (Math.Round(24 * first.Left, 9), Math.Round(24 * first.Right, 9)).ShouldBe((60, 100));
        chart.Title.ShouldBe(
            "Large moves days without decision most, from 2.5 days to 5.8 days; for 1 of 3 no effect is shown");
        TornadoChart.Draw(Hours, Around(100, 2), [factors[1]]).Title.ShouldContain("None of 1 assumption is shown");
        TornadoChart.Draw(Hours, Around(100, 2), []).ShouldBeSound().Title.ShouldContain("no assumption was varied");
    }

    [Fact]
    public void Indices_that_overlap_are_not_ranked()
    {
        SobolFactor Of(string name, double total, double half) =>
            new(name, Around(total / 2, half), Around(total, half));

        SobolChart
            .Draw(Hours, [Of("a", 0.5, 0.05), Of("b", 0.2, 0.05)])
            .ShouldBeSound().Title
            .ShouldContain("more than any other assumption");
        SobolChart
            .Draw(Hours, [Of("a", 0.5, 0.2), Of("b", 0.4, 0.2)])
            .ShouldBeSound().Title
            .ShouldContain("is too close to call");
        SobolChart.Draw(Hours, [Of("a", 0.01, 0.2)]).ShouldBeSound().Title.ShouldContain("no assumption is shown");
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
            .ShouldBe(["leads", "leads", "outdone", "outdone, too close to call"]);
        chart.Marks<Curve>().Single().Points.ShouldBe([new Point(10, 30), new Point(50, 60)]);
        chart.Title.ShouldBe(
            "Hours without decision against attack stopped by day 30: 2 of 4 texts lead; 1 more is too close to call");
        chart.Marks<Dot>().Select(dot => dot.Text).ShouldBe(["1", "2", "3", "4"]);
        ((NameAxis)chart.Panels[1].Y).Names.ShouldBe(["1", "2", "3", "4"]);
        chart.Panels[1].Marks.OfType<Note>().Select(note => note.Text).ShouldBe(["quick", "denying", "worse", "close"]);
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
            FactorBarsChart.Draw(("a", "a", "a"), new Measurand("effect", "min"),
                [new FactorBar("a", Around(x, x + 5))]);
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
