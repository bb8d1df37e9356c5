using CrisisSim.Statistics;
using static CrisisSim.Charts.Tests.Soundness;

namespace CrisisSim.Charts.Tests;

public class AnalysisChartTests
{
    [Fact]
    public void A_factor_that_is_not_shown_is_pale_and_a_zone_of_noise_reaches_from_0_to_what_luck_could_do()
    {
        Chart chart = FactorBarsChart.Draw(("bars", "what matters", "how"), new Measurand("effect", "h"),
        [
            new FactorBar("lift", Around(5, 1)) { Noise = 1 },
            new FactorBar("notice", Around(1.5, 1)) { Noise = 1.2, IsShown = false },
        ]).ShouldBeSound();

        chart.Marks<Box>().Select(box => box.Faint).ShouldBe([false, true]);
        chart.Marks<Band>().Select(band => band.Reaches[^1]).ShouldBe(
            [new BandLimits(1, -0.5, 0.5), new BandLimits(1.2, 0.5, 1.5)]);
        chart.Panels[1].Marks.OfType<Note>().Select(note => note.Text).ShouldBe(["5.0 (4.0 to 6.0)", "not shown"]);
        ((NameAxis)chart.Panels[0].Y).Names.ShouldBe(["Lift", "Notice"]);
        chart.Legend.Single().Name.ShouldStartWith("zone of noise");
        chart.Title.ShouldBe("What matters");
    }

    [Fact]
    public void Where_no_factor_is_shown_there_are_no_figures_to_read_into()
    {
        Chart chart = FactorBarsChart.Draw(("bars", "nothing", "how"), new Measurand("effect", "h"),
            [new FactorBar("lift", Around(0.5, 1))]).ShouldBeSound();

        chart.Panels.ShouldHaveSingleItem();
        chart.Legend.ShouldBeEmpty();
    }

    [Fact]
    public void A_trajectory_runs_from_all_points_to_the_densest_box_and_the_one_taken_is_marked()
    {
        var prim = new Prim([PrimFactor.Numeric([.. Enumerable.Range(0, 100).Select(k => (double)k)])],
            [.. Enumerable.Range(0, 100).Select(k => k >= 60)]);
        IReadOnlyList<PrimBox> boxes = prim.Peel();
        PrimBox taken = prim.Paste(boxes[^1]);
        Chart chart = PrimTrajectoryChart.Draw("it is so", boxes, boxes.Count - 1, taken).ShouldBeSound();

        Dot[] dots = [.. chart.Marks<Dot>()];
        dots.Length.ShouldBe(boxes.Count + 1);
        (dots[0].X, dots[0].Y).ShouldBe((100, 40));
        (dots[^1].X, dots[^1].Y).ShouldBe((100, 100));
        chart.Title.ShouldContain(
            "1 restricted factor holds 100 % of the points of interest, at a density of 100 % against 40 % over all");
    }

    [Fact]
    public void A_line_is_a_table_of_the_ranges_that_it_limits()
    {
        Chart chart = PrimBoxChart.Draw(("box", "a line", "of situations"), [
            new PrimSide("gravity", "1.5 to 8", "at most 4.2", "9 of 10", [(0, 0.4)]),
            new PrimSide("form", "a, b", "a", "7 of 10", [(0, 0.5)])
        ], free: 16).ShouldBeSound();

        ((NameAxis)chart.Panels[0].Y).Names.ShouldBe(["Gravity", "Form"]);
        chart.Panels.Skip(1).Select(panel => panel.Heading).ShouldBe(["within the line", "played", "found again"]);
        chart.Panels[1].Marks.OfType<Note>().Select(note => note.Text).ShouldBe(["at most 4.2", "a"]);
        Box[] kept = [.. chart.Marks<Box>().Where(box => !box.Faint)];
        kept.Select(box => (box.Left, box.Right)).ShouldBe([(0, 0.4), (0, 0.5)]);
        chart.Remark.ShouldBe("The other 16 assumptions may take any value.");
    }
}
