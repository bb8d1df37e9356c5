namespace CrisisSim.Reports;

/// <summary>Bars as a table: what is measured, under which series, the bar, its figure.</summary>
internal static class BarsMarkup
{
    private const double Width = 100, Height = 10;

    public static Markup Render(Bars bars, int number)
    {
        string id = FormattableString.Invariant($"table-{number}");
        if (bars.Rows.Count == 0) return GridMarkup.Empty(FormattableString.Invariant($"Table {number}"), bars.Heading);
        double longest = bars.Rows
            .SelectMany(row => row.Bars)
            .Select(bar => bar.Length)
            .Where(double.IsFinite)
            .Append(0)
            .Max();
        return Markup.Tag("div", [("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-labelledby", id)],
            Markup.Tag("table", [("class", "bars")], Markup.Lines(
            [
                Markup.Tag("caption", [("id", id)],
                    Markup.Text(FormattableString.Invariant($"Table {number}: ")), Markup.Name(bars.Heading)),
                .. bars.Rows.Select(row => Group(row, bars.Series, longest)),
            ])));
    }

    private static Markup Group(BarRow row, IReadOnlyList<string> series, double longest) =>
        Markup.Tag("tbody", [], Markup.Lines(
            row.Bars.Select((bar, place) => Markup.Tag("tr", [],
            [
                .. place == 0 ? Label(row) : [],
                .. Line(bar, place < series.Count ? series[place] : "", place, longest),
            ]))));

    private static IReadOnlyList<Markup> Label(BarRow row) =>
        [Markup.Tag("th",
            [("scope", "rowgroup"), ("rowspan", FormattableString.Invariant($"{row.Bars.Count}")), ("class", "wraps")],
            Markup.Name(row.Label))];

    private static IEnumerable<Markup> Line(Bar bar, string series, int place, double longest) =>
    [
        series.Length == 0
            ? Markup.Tag("td", [], Markup.None)
            : Markup.Tag("th", [("scope", "row"), ("class", "wraps")], Markup.Name(series)),
        Markup.Tag("td", [("class", "bar")],
            RenderBar(longest > 0 && bar.Length > 0 ? Math.Min(1, bar.Length / longest) : 0, place)),
        Markup.Tag("td", [("class", "right")], Markup.Name(bar.Text)),
    ];

    private static Markup RenderBar(double share, int place) => Markup.Tag("svg",
        [
            ("viewBox", FormattableString.Invariant($"0 0 {Width} {Height}")),
            ("preserveAspectRatio", "none"),
            ("aria-hidden", "true"),
            ("focusable", "false"),
        ],
        Markup.Tag("rect",
        [
            ("class", $"key{SeriesKey.Place(place)}"),
            ("width", FormattableString.Invariant($"{share * Width:0.##}")),
            ("height", FormattableString.Invariant($"{Height}")),
        ]));
}
