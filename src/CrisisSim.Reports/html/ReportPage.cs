
namespace CrisisSim.Reports;

/// <summary>The body of one report.</summary>
internal sealed class ReportPage
{
    private readonly Report report;
    private readonly Numbering numbers = new();
    private readonly IReadOnlyList<string> anchors;
    private readonly BlockMarkup blocks;

    public ReportPage(Report report)
    {
        this.report = report;
        anchors = [.. report.Sections.Select(section => numbers.Anchor(section.Id))];
        blocks = new BlockMarkup(numbers, report.From);
    }

    public Markup Body() => Markup.Tag("body", [], Markup.Lines(
        Markup.Tag("a", [("class", "skip"), ("href", "#main")], Markup.Text("Skip to the report")),
        Header(),
        Navigation(),
        Markup.Tag("main", [("id", "main"), ("tabindex", "-1")], Markup.Lines(report.Sections.Select(Section))),
        Footer()));

    private Markup Header() => Markup.Tag("header", [],
        Markup.Tag("h1", [], Markup.Name(report.Title)),
        Markup.Tag("p", [("class", "subtitle")], Markup.Name(report.Subtitle)));

    private Markup Navigation() => Markup.Tag("nav", [("aria-label", "Sections")], Markup.Tag("ol", [],
        report.Sections.Zip(anchors, Entry).Append(Entry("How to get the same again", "origin"))));

    private static Markup Entry(Section section, string anchor) => Entry(section.Heading, anchor);

    private static Markup Entry(string heading, string anchor) =>
        Markup.Tag("li", [], Markup.Tag("a", [("href", "#" + anchor)], Markup.Name(heading)));

    private Markup Section(Section section, int index)
    {
        string heading = numbers.Anchor(anchors[index] + "-heading");
        return Markup.Tag("section",
            [("id", anchors[index]), ("aria-labelledby", heading), ("class", index == 0 ? "verdict" : null)],
            Markup.Lines(
            [
                Markup.Tag("h2", [("id", heading)], Markup.Name(section.Heading)),
                .. section.Blocks.Select(block => blocks.Render(block, section.Heading)),
            ]));
    }

    private Markup Footer() => Markup.Tag("footer", [("id", "origin")], Markup.Lines(
        Markup.Tag("h2", [], Markup.Text("How to get the same again")),
        blocks.Render(new Verbatim("Command", report.From.Command), ""),
        Markup.Tag("dl", [], Origin(report.From))));

    private static IEnumerable<Markup> Origin(Provenance from) =>
    [
        Term("Scenario", from.Scenario), Term("Scenario file", from.ScenarioHash),
        Term("Seed", FormattableString.Invariant($"{from.Seed}")), Term("Program", $"CrisisSim {from.Version}"),
        .. from.Build is { } build ? Built(build) : [],
    ];

    private static IEnumerable<Markup> Built(Build build) =>
    [
        Term("Numerics version", FormattableString.Invariant($"{build.NumericsVersion}")),
        Term("Commit", build.Commit), Term("Runtime", build.Runtime),
    ];

    private static Markup Term(string name, string value) =>
        Markup.Tag("div", [], Markup.Tag("dt", [], Markup.Text(name)), Markup.Tag("dd", [], Markup.Name(value)));
}

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

/// <summary>The blocks of one report as parts of its page.</summary>
internal sealed class BlockMarkup(Numbering numbers, Provenance from)
{
    /// <summary>The block; <paramref name="subject"/> says what a table without a heading is about.</summary>
    public Markup Render(Block block, string subject) => block switch
    {
        Title title => Markup.Tag("h3", [], Markup.Name(title.Text)),
        Prose prose => Markup.Tag("p", [("class", prose.Faint ? "faint" : null)], Sentence.Render(prose.Text)),
        Listing listing =>
            Markup.Tag("ul", [("class", "listing")],
                listing.Lines.Select(line => Markup.Tag("li", [], Markup.Name(line)))),
        Verbatim verbatim => Copied(verbatim),
        Grid grid => GridMarkup.Render(grid, numbers.NextTable(), subject),
        Bars bars => BarsMarkup.Render(bars, numbers.NextTable()),
        Sparklines courses => GridMarkup.Render(Figures(courses), numbers.NextTable(), courses.Heading),
        FirstScreen screen => Answered(screen, subject),
        Picture picture => FigureMarkup.Render(Named(picture.Chart), from, numbers.NextFigure()),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "A page has no form for this block."),
    };

    /// <summary>The verdict with its table; the command stands at the foot of the page.</summary>
    private Markup Answered(FirstScreen screen, string subject) => Markup.Lines(
    [
        Markup.Tag("p", [("class", "answer")],
            Markup.Tag("b", [], Markup.Name(screen.Verdict + ".")), Markup.Text(" "), Sentence.Render(screen.Sentences)),
        Render(screen.Table, subject),
        .. screen.Notes.Select(note => Markup.Tag("p", [("class", "faint")], Sentence.Render(note))),
    ]);

    private static Grid Figures(Sparklines courses) => new(
        [
            new GridColumn(courses.Heading, Wraps: true),
            .. courses.Ticks.Select(tick => new GridColumn(tick.Text, Right: true)),
        ],
        [.. courses.Rows.Select(row => GridRow.FromTexts([row.Label, .. row.AtTicks]))]);

    private Chart Named(Chart chart) => chart with { Name = numbers.Anchor(chart.Name) };

    private Markup Copied(Verbatim verbatim)
    {
        string id = numbers.Anchor(FormattableString.Invariant($"line-{numbers.NextLine()}"));
        return Markup.Tag("div", [("class", "copied")],
            Markup.Tag("span", [("class", "label")], Markup.Text(verbatim.Label)),
            Markup.Tag("pre", [("tabindex", "0"), ("role", "group"), ("aria-label", verbatim.Label)],
                Markup.Tag("code", [("id", id), ("dir", "ltr")], Markup.Text(verbatim.Text))),
            Markup.Tag("button", [("type", "button"), ("data-copy", id), ("hidden", "")], Markup.Text("Copy")));
    }
}

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
        ], new Markup(SvgText.Inline(chart, from))),
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
    public static string Place(int place) => FormattableString.Invariant($"{(place >= 0 ? place % Colours : Colours - 1 - place)}");

    public static Markup Render(int place) =>
        Markup.Tag("svg",
            [("class", "swatch"), ("viewBox", "0 0 10 10"), ("aria-hidden", "true"), ("focusable", "false")],
        Markup.Tag("rect", [("class", $"key{Place(place)}"), ("width", "10"), ("height", "10")]));
}
