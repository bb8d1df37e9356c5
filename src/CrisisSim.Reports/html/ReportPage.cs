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
        blocks = new BlockMarkup(numbers, report.From, report.Sections
            .DistinctBy(section => section.Id)
            .ToDictionary(section => section.Id, section => section.Heading));
    }

    public Markup Body() => Markup.Tag("body", [], Markup.Lines(
        Markup.Tag("a", [("class", "skip"), ("href", "#main")], Markup.Text("Skip to the report")),
        Header(),
        Navigation(),
        Markup.Tag("main", [("id", "main"), ("tabindex", "-1")], Markup.Lines(report.Sections.Select(Section))),
        Footer()));

    private Markup Header() => Markup.Tag("header", [],
        Markup.Tag("h1", [], Markup.Name(report.Title)),
        Markup.Tag("p", [("class", "subtitle")], Markup.Name(report.Subtitle)),
        Everything);

    /// <summary>Opens all that is folded away, so that it is printed too; without script there is none.</summary>
    private static Markup Everything { get; } = Markup.Tag("p", [("class", "everything"), ("hidden", "")],
        Markup.Tag("button", [("type", "button"), ("data-open", "all")],
            Markup.Text("Open everything")));

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
            section.IsFolded ? Folded(section, heading) : Open(section, heading));
    }

    private Markup Open(Section section, string heading) =>
        Markup.Lines([Heading(section, heading), .. blocks.Render(section)]);

    /// <summary>Closed until a reader opens it, on paper too.</summary>
    private Markup Folded(Section section, string heading) => Markup.Tag("details", [("class", "fold")], Markup.Lines(
        [Markup.Tag("summary", [], Heading(section, heading)), .. blocks.Render(section)]));

    private static Markup Heading(Section section, string id) =>
        Markup.Tag("h2", [("id", id)], Markup.Name(section.Heading));

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

    private static IEnumerable<Markup> Built(Build build) => build.Parts.Select(part => Term(part.Name, part.Value));

    private static Markup Term(string name, string value) =>
        Markup.Tag("div", [], Markup.Tag("dt", [], Markup.Text(name)), Markup.Tag("dd", [], Markup.Name(value)));
}
