using System.Text.Json;
using System.Xml.Linq;

namespace CrisisSim.Charts.Tests;

public sealed class Drawing_every_mark
{
    private static readonly string[] Reads = ["0 %", "half", "all"];

    private readonly SvgDrawing drawn =
        new(Charts.Create(Charts.Days, Charts.Percent, Charts.EveryMark()) with
        {
            Legend = [Charts.First, Charts.Second]
        });

    [Theory]
    [InlineData("path", "band")]
    [InlineData("path", "curve")]
    [InlineData("rect", "box")]
    [InlineData("g", "dot")]
    [InlineData("path", "outline")]
    [InlineData("path", "rule")]
    [InlineData("path", "whisker")]
    public void Each_kind_of_mark_is_drawn(string element, string @class) =>
        drawn.With(element, @class).ShouldNotBeEmpty();

    [Theory]
    [InlineData("30 %")]
    [InlineData("−7")]
    [InlineData("a dot")]
    [InlineData("deadline")]
    [InlineData("a note")]
    [InlineData("50 % [40, 60]")]
    public void Texts_at_marks_are_written(string text) => drawn.Texts.ShouldContain(one => one.Text == text);

    [Fact]
    public void Every_read_out_is_kept_with_its_mark() =>
        drawn.Root
            .Descendants()
            .Select(one => (string?)one.Attribute("data-read"))
            .OfType<string>()
            .ShouldBe(["band", "box", "cell", "dot", "outline", "rule"]);

    [Fact]
    public void A_curve_has_a_place_in_the_drawing_for_every_read_out()
    {
        XElement curve = drawn.With("path", "curve").Single();
        ((string)curve.Attribute("data-points")!).Split(';').Length.ShouldBe(3);
        JsonSerializer.Deserialize<string[]>((string)curve.Attribute("data-reads")!).ShouldBe(Reads);
    }

    [Fact]
    public void Marks_of_a_series_stand_in_a_group_of_its_name()
    {
        foreach (XElement mark in drawn.With("path", "curve").Concat(drawn.With("path", "band")))
            mark.Ancestors().ShouldContain(
                one => (string?)one.Attribute("class") == "series"
                    && (string?)one.Attribute("data-series") == "ambiguous");
    }

    [Fact]
    public void The_legend_has_an_entry_for_each_series() =>
        drawn
            .With("g", "legend-entry")
            .Select(one => (string?)one.Attribute("data-series"))
            .ShouldBe(["ambiguous", "precise"]);

    [Fact]
    public void A_panel_says_where_it_stands()
    {
        XElement panel = drawn.With("g", "panel").Single();
        SvgDrawing.Number(panel, "data-right").ShouldBeGreaterThan(SvgDrawing.Number(panel, "data-left"));
        SvgDrawing.Number(panel, "data-bottom").ShouldBe(SvgDrawing.Number(panel, "data-top") + 320, 0.02);
    }

    [Fact]
    public void Nothing_is_drawn_by_style_script_or_event() =>
        drawn.Root
            .DescendantsAndSelf()
            .Attributes()
            .Select(attribute => attribute.Name.LocalName)
            .ShouldAllBe(name => name != "style" && !name.StartsWith("on", StringComparison.Ordinal));

    [Fact]
    public void Title_and_description_are_named_by_the_root()
    {
        string[] ids = ((string)drawn.Root.Attribute("aria-labelledby")!).Split(' ');
        ids
            .Select(id => drawn.Root.Elements().Single(one => (string?)one.Attribute("id") == id).Value)
            .ShouldBe(["Precise wording slows escalation", "What is seen."]);
    }

    [Fact]
    public void The_same_chart_gives_the_same_characters() =>
        new SvgDrawing(Charts.Create(Charts.Days, Charts.Percent, Charts.EveryMark()) with
        {
            Legend = [Charts.First, Charts.Second]
        }).Text.ShouldBe(drawn.Text);
}
