namespace CrisisSim.Charts.Tests;

public sealed class Drawn_in_both_forms
{
    [Fact]
    public void Every_mark_stands_at_the_same_place() =>
        Charts.Create(Charts.Days, Charts.Percent, Charts.EveryMark()).ShouldBeDrawnAlike();

    [Fact]
    public void Panels_with_legend_counts_and_end_labels_stand_at_the_same_places()
    {
        CountTable counts = new("still waiting", [0, 30, 60, 90],
            [new CountRow(Charts.First, [100, 60, 40, 12]), new CountRow(Charts.Second, [100, 20, 4, 0])]);
        Panel panel = new()
        {
            Heading = "One",
            X = Charts.Days,
            Y = Charts.Percent,
            Marks = [Charts.Line(Charts.First, 50, "ambiguous", "50 %"), Charts.Line(Charts.Second, 51, "precise")],
            Counts = counts,
        };
        (Charts.Create([panel, panel, panel], columns: 2) with
        {
            Legend = [Charts.First, Charts.Second],
            Remark = "A remark",
        }).ShouldBeDrawnAlike();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(12)]
    public void A_series_of_any_place_has_the_same_marker_and_line(int place)
    {
        Series series = new("a series", place);
        (Charts.Create(Charts.Days, Charts.Percent, new Dot(30, 40) { Series = series },
            new Dot(60, 40) { Series = series, Hollow = true }, Charts.Line(series, 50, "end"),
            new Box(10, 20, 0, 30) { Series = series, Faint = true }) with
        {
            Legend = [series]
        }).ShouldBeDrawnAlike();
    }
}
