using System.Xml.Linq;

namespace CrisisSim.Reports.Tests;

public sealed class TableMarkupTests
{
    [Fact]
    public void Rows_below_a_heading_are_a_group_of_their_own()
    {
        XElement table = Table(new Grid([new GridColumn("what"), new GridColumn("n", Right: true)], [
            GridRow.FromTexts("a", "1"),
            GridRow.Heading("more"),
            GridRow.FromTexts("b", "2"),
            GridRow.Heading("most"),
            GridRow.FromTexts("c", "3")
        ]));
        table.Descendants("tbody").Select(body => body.Elements("tr").Count()).ShouldBe([1, 2, 2]);
        table
            .Descendants("th")
            .Where(cell => (string?)cell.Attribute("scope") == "rowgroup")
            .Select(cell => cell.Value)
            .ShouldBe(["more", "most"]);
    }

    [Fact]
    public void A_cell_carries_the_number_by_which_it_is_sorted_to_the_last_digit()
    {
        double[] keys = [1 / 3.0, -1e-300, double.PositiveInfinity, double.NaN];
        XElement table = Table(new Grid([.. keys.Select(_ => new GridColumn("n", Right: true))],
            [new GridRow([.. keys.Select(key => new GridCell("x") { Sort = key })])]));
        table
            .Descendants("td")
            .Select(cell => (string?)cell.Attribute("data-sort"))
            .ShouldBe(["0.3333333333333333", "-1E-300", "Infinity", null]);
    }

    [Theory]
    [InlineData("▲", "▲ better")]
    [InlineData("▼", "▼ worse")]
    [InlineData("~", "~ unclear")]
    [InlineData("±", "± depends")]
    [InlineData("▲ twice", "▲ twice")]
    public void A_lone_mark_is_said_in_words(string mark, string said) =>
        Table(new Grid([new GridColumn("n", Right: true)], [GridRow.FromTexts(mark)]))
            .Descendants("td")
            .Single().Value
            .ShouldBe(said);

    [Theory]
    [InlineData(59, "div")]
    [InlineData(60, "details")]
    public void A_long_table_is_folded_away(int rows, string element) =>
        Render(new Grid([new GridColumn("n")],
            [.. Enumerable.Range(0, rows).Select(k => GridRow.FromTexts($"{k}"))])).Name.LocalName.ShouldBe(element);

    [Fact]
    public void A_table_for_looking_things_up_is_folded_away_however_short() =>
        ((string?)Render(new Grid([new GridColumn("n")], [GridRow.FromTexts("1")])
        {
            IsReference = true
        }).Attribute("class")).ShouldBe("long reference");

    [Fact]
    public void A_column_in_several_units_is_not_offered_for_sorting() =>
        Table(new Grid([new GridColumn("n"), new GridColumn("m", Right: true) { Sorts = false }],
            [GridRow.FromTexts("1", "2 h")]))
            .Descendants("thead")
            .Single()
            .Descendants("th")
            .Select(head => (string?)head.Attribute("class")).ShouldBe([null, "right unsorted"]);

    [Fact]
    public void A_table_without_rows_says_so() =>
        Render(new Grid([new GridColumn("n")],
            [GridRow.Heading("nothing")])).Value.ShouldBe("Table 1: Outcomes. Nothing to show.");

    [Fact]
    public void Bars_share_one_scale_and_what_is_no_length_has_none()
    {
        XElement table = Render(new Bars("hours", ["a", "b"], [
            new BarRow("x", [new Bar(10, "10"), new Bar(40, "40")]),
            new BarRow("y", [new Bar(double.NaN, "none"), new Bar(double.PositiveInfinity, "never")])
        ]));
        table.Descendants("rect").Select(bar => (string?)bar.Attribute("width")).ShouldBe(["25", "100", "0", "100"]);
        table.Descendants("th").Select(cell => cell.Value).ShouldBe(["x", "a", "b", "y", "a", "b"]);
    }

    private static XElement Table(Grid grid) => Render(grid).DescendantsAndSelf("table").Single();

    private static XElement Render(Block block) =>
        XElement.Parse(new BlockMarkup(new Numbering(), SmallReport.Create("x").From).Render(block, "Outcomes").Written);
}
