using System.Text.RegularExpressions;

namespace CrisisSim.Reports;

/// <summary>A chart with what a reader can do with it, and in words what it shows.</summary>
internal static class FigureMarkup
{
    public static Markup Render(Chart chart, Provenance from, int number) =>
        Markup.Tag("figure", [("id", FormattableString.Invariant($"figure-{number}"))], Markup.Lines(
        Markup.Tag("div", [
            ("class", "plot"),
            ("tabindex", "0"),
            ("role", "group"),
            ("aria-label", $"{chart.Title}. Arrow keys read out its values.")
        ], new Markup(SvgText.Inline(chart, from)), NarrowChart.Render(chart, from)),
        Tools(chart),
        Markup.Tag("figcaption", [], Markup.Tag("b", [], Markup.Text(FormattableString.Invariant($"Figure {number}"))),
            InWords(chart))));

    /// <summary>
    /// For those who would rather read than look; what is drawn says the same, so on paper it is left out.
    /// </summary>
    private static Markup InWords(Chart chart) => Markup.Tag("details", [("class", "words")],
        Markup.Tag("summary", [], Markup.Text("In words")), Markup.Tag("p", [], Sentence.Render(chart.Description)));

    private static Markup Tools(Chart chart) => Markup.Tag("div", [("class", "tools"), ("hidden", "")],
        Shown(chart) is { Count: > 1 } series ? Chips(chart, series) : Markup.None,
        Markup.Tag("span", [("class", "save")], Save("svg", chart), Save("png", chart)));

    /// <summary>
    /// Where a legend is drawn, that is what is pointed at; these are then seen by those alone who come by keyboard.
    /// </summary>
    private static Markup Chips(Chart chart, IReadOnlyList<Series> series) => Markup.Tag("span",
        [
            ("class", chart.Legend.Count > 0 ? "chips drawn" : "chips"),
            ("role", "group"),
            ("aria-label", $"Series shown in {chart.Title}"),
        ],
        series.Select(Chip));

    private static Markup Chip(Series series) => Markup.Tag("button",
        [("type", "button"), ("aria-pressed", "true"), ("data-series", series.Name)],
        SeriesKey.Render(series.Place), Markup.Name(series.Name));

    private static Markup Save(string kind, Chart chart) => Markup.Tag("button",
        [("type", "button"), ("data-save", kind), ("aria-label", $"Save {kind.ToUpperInvariant()}: {chart.Title}")],
        Markup.Text($"Save {kind.ToUpperInvariant()}"));

    /// <summary>
    /// Those of the legend where there is one, else all; one for each name, for a name is what is shown and hidden.
    /// </summary>
    private static List<Series> Shown(Chart chart)
    {
        Series[] drawn = [.. chart.Panels
            .SelectMany(panel => panel.Marks)
            .Select(mark => mark.Series)
            .OfType<Series>()];
        HashSet<string> names = [.. drawn.Select(series => series.Name)];
        return [.. (chart.Legend.Count > 0
            ? chart.Legend.Where(series => names.Contains(series.Name))
            : drawn).DistinctBy(series => series.Name)];
    }
}

/// <summary>The small square in the colour of a series.</summary>
internal static class SeriesKey
{
    private const int Colours = 8;

    /// <summary>The place in the palette that a series of this place has.</summary>
    public static string Place(int place) =>
        FormattableString.Invariant($"{(place >= 0 ? place % Colours : Colours - 1 - place)}");

    public static Markup Render(int place) =>
        Markup.Tag("svg",
            [("class", "swatch"), ("viewBox", "0 0 10 10"), ("aria-hidden", "true"), ("focusable", "false")],
        Markup.Tag("rect", [("class", $"key{Place(place)}"), ("width", "10"), ("height", "10")]));
}

/// <summary>
/// The same chart for a narrow screen: its panels one below the other, its texts as large as ever. What is read out along
/// its curves is that of the wide one.
/// </summary>
internal static partial class NarrowChart
{
    private const int Width = 400;

    public static Markup Render(Chart chart, Provenance from)
    {
        Chart narrow = chart with { Name = chart.Name + "-narrow", Width = Width, Columns = Columns(chart) };
        string drawn = Reads().Replace(SvgText.Inline(narrow, from), " data-points=\"\"");
        return new Markup(Class().Replace(drawn, "class=\"chart narrow\"", 1));
    }

    /// <summary>Panels that share a width belong side by side, as a table's columns do.</summary>
    private static int Columns(Chart chart) => chart.Panels.Any(panel => panel.Part != 1) ? chart.Columns : 1;

    [GeneratedRegex(" data-points=\"[^\"]*\" data-reads=\"[^\"]*\"")]
    private static partial Regex Reads();

    [GeneratedRegex("class=\"chart\"")]
    private static partial Regex Class();
}
