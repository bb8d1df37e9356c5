namespace CrisisSim.Charts.Tests;

public sealed class Labels_at_the_ends_of_curves
{
    [Fact]
    public void Apart_already_they_stay() =>
        LabelSpacing.Separate([10, 50, 90], [20, 20, 20], 0, 200).ShouldBe([10d, 50, 90]);

    [Fact]
    public void At_one_place_they_move_to_both_sides_alike() =>
        LabelSpacing.Separate([100, 100], [20, 20], 0, 200).ShouldBe([90d, 110]);

    [Fact]
    public void Those_pushed_into_a_neighbour_move_it_too() =>
        LabelSpacing.Separate([0, 10, 15], [10, 10, 10], -50, 200).ShouldBe([-5 / 3d, 25 / 3d, 55 / 3d], 1e-9);

    [Fact]
    public void None_leaves_the_room_they_have() =>
        LabelSpacing.Separate([-30, 195], [20, 20], 0, 200).ShouldBe([0d, 180]);

    [Fact]
    public void Six_that_end_near_each_other_do_not_collide()
    {
        SvgDrawing drawn = new(Charts.Create(Charts.Days, Charts.Percent,
            [.. Enumerable.Range(0, 6).Select(
                k => Charts.Line(new Series($"wording {k}", k), 50 + (0.3 * k), $"wording {k}", $"5{k} % [40, 60]"))]));
        Area[] labels = [.. drawn.Texts
            .Where(text => text.Text.StartsWith("wording", StringComparison.Ordinal) || text.Text.EndsWith(']'))
            .Select(text => text.Area)];
        labels.Length.ShouldBe(12);
        Overlaps.Find(labels).ShouldBeEmpty();
        drawn.With("path", "leader").Count().ShouldBe(6);
    }

    [Fact]
    public void A_label_beside_its_curve_needs_no_line()
    {
        SvgDrawing drawn = new(Charts.Create(Charts.Days, Charts.Percent, Charts.Line(Charts.First, 20, "ambiguous"),
            Charts.Line(Charts.Second, 80, "precise")));
        drawn.With("path", "leader").ShouldBeEmpty();
        drawn.AreaOfText("precise").Bottom.ShouldBeLessThan(drawn.AreaOfText("ambiguous").Top);
    }

    [Fact]
    public void Twelve_in_a_low_panel_have_one_line_each_and_stay_inside()
    {
        SvgDrawing drawn = new(Charts.Create(Charts.Days, Charts.Percent, [
            .. Enumerable.Range(0, 12).Select(k => Charts.Line(new Series($"wording {k}", k), 50, $"wording {k}", "x"))
        ]) with
        { PlotHeight = 60 });
        drawn.Texts.ShouldNotContain(text => text.Text == "x");
        drawn.Texts.ShouldAllBe(text => text.Area.Bottom <= drawn.Height && text.Area.Right <= drawn.Width);
        Overlaps
            .Find([.. drawn.Texts
                .Where(text => text.Text.StartsWith("wording", StringComparison.Ordinal))
                .Select(text => text.Area)])
            .ShouldBeEmpty();
    }
}
