using System.Xml.Linq;

namespace CrisisSim.Charts.Tests;

public sealed class Where_a_drawing_comes_from
{
    private static readonly Chart Chart = Charts.Create(Charts.Days, Charts.Percent, Charts.Line(Charts.First, 40));

    [Theory]
    [InlineData("source", "Strait <A & B>")]
    [InlineData("scenario-hash", "sha256:0123")]
    [InlineData("seed", "42")]
    [InlineData("version", "0.1.0")]
    [InlineData("command", "crisissim compare \"a b.yaml\" --seed 42")]
    public void A_file_says_what_made_it(string term, string value)
    {
        XElement metadata = new SvgDrawing(Chart).Root.Element(SvgDrawing.Svg + "metadata")!;
        metadata.Descendants().Single(one => one.Name.LocalName == term).Value.ShouldBe(value);
    }

    [Fact]
    public void An_element_within_a_page_leaves_that_to_the_page()
    {
        string inline = SvgText.Inline(Chart, Charts.From);
        inline.ShouldStartWith("<svg ");
        inline.ShouldNotContain("metadata");
    }

    [Fact]
    public void All_ids_begin_with_the_name_of_the_chart()
    {
        SvgDrawing drawn =
            new(Chart with { Legend = [Charts.First], Panels = [Chart.Panels[0] with { Marks = Charts.EveryMark() }] });
        drawn.Root
            .Descendants()
            .Attributes("id")
            .Select(id => id.Value)
            .ShouldAllBe(id => id.StartsWith("a-chart-", StringComparison.Ordinal));
    }
}
