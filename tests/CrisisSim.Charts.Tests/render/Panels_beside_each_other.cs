namespace CrisisSim.Charts.Tests;

public sealed class Panels_beside_each_other
{
    [Fact]
    public void Alike_axes_are_written_at_the_outer_edges_only()
    {
        SvgDrawing drawn = new(Charts.Create([.. Enumerable.Range(0, 4).Select(k => Small(k, 100))], columns: 2));
        drawn.Texts.Count(text => text.Text == "100 %").ShouldBe(2);
        drawn.Texts.Count(text => text.Text == "90").ShouldBe(2);
        drawn.Texts.Count(text => text.Text == "Trials with the event").ShouldBe(1);
    }

    [Fact]
    public void Different_axes_are_written_at_each_panel() =>
        new SvgDrawing(Charts.Create([Small(0, 100), Small(1, 80)], columns: 2)).Texts
            .Count(text => text.Text == "0 %")
            .ShouldBe(2);

    [Fact]
    public void All_areas_between_axes_are_equally_wide()
    {
        SvgDrawing drawn = new(Charts.Create([.. Enumerable.Range(0, 5).Select(k => Small(k, 100))], columns: 3));
        double[] widths = [.. drawn
            .With("g", "panel")
            .Select(panel => SvgDrawing.Number(panel, "data-right") - SvgDrawing.Number(panel, "data-left"))];
        widths.Length.ShouldBe(5);
        widths.ShouldAllBe(width => Math.Abs(width - widths[0]) < 0.02);
    }

    [Fact]
    public void A_panel_has_the_part_of_the_width_that_it_asks_for()
    {
        Chart chart = Charts.Create([Small(0, 100) with { Part = 3 }, Small(1, 100)], columns: 2);
        double[] widths = [.. new SvgDrawing(chart)
            .With("g", "panel")
            .Select(panel => SvgDrawing.Number(panel, "data-right") - SvgDrawing.Number(panel, "data-left"))];
        (widths[0] / widths[1]).ShouldBe(3, 0.01);
        chart.ShouldBeDrawnAlike();
    }

    [Fact]
    public void No_text_of_one_meets_another()
    {
        SvgDrawing drawn = new(Charts.Create([.. Enumerable.Range(0, 6).Select(k => Small(k, 100))], columns: 3));
        Overlaps.Find([.. drawn.Texts.Select(text => text.Area)]).ShouldBeEmpty();
    }

    private static Panel Small(int k, double top) =>
        new()
        {
            Heading = $"delay {k} h",
            X = Charts.Days,
            Y = Charts.Percent with { To = top },
            Marks = [Charts.Line(Charts.First, 40)]
        };
}
