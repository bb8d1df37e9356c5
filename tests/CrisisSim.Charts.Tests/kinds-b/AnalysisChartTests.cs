using CrisisSim.Statistics;
using static CrisisSim.Charts.Tests.Soundness;

namespace CrisisSim.Charts.Tests;

public class AnalysisChartTests
{
    [Fact]
    public void A_factor_that_is_not_told_from_0_is_pale_and_luck_stands_beside_the_bars()
    {
        Chart chart = FactorBarsChart.Draw(("bars", "what matters", "how"), new Measurand("effect", "h"),
            [("lift", Around(5, 1)), ("notice", Around(0.5, 1))], [1, 1]).ShouldBeSound();

        chart.Marks<Box>().Select(box => box.Faint).ShouldBe([false, true]);
        chart.Marks<Dot>().Select(dot => dot.X).ShouldBe([1, 1]);
        chart.Title.ShouldBe("What matters");
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
    public void The_factors_that_a_box_restricts_stand_on_top()
    {
        Chart chart = PrimBoxChart.Draw(("box", "a box", "of points"), [
            new PrimSide("free (0 to 1)", "any free", [(0, 1)], false),
            new PrimSide("form (a, b)", "form a", [(0, 0.5)], true)
        ]).ShouldBeSound();

        ((NameAxis)chart.Panels[0].Y).Names.ShouldBe(["form (a, b)", "free (0 to 1)"]);
        Box[] boxes = [.. chart.Marks<Box>()];
        (boxes[0].Left, boxes[0].Right, boxes[0].Text).ShouldBe((0, 0.5, "form a"));
        boxes[1].Faint.ShouldBeTrue();
    }
}
