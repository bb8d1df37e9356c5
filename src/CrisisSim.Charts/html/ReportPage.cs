using CrisisSim.Experiments;

namespace CrisisSim.Charts;

/// <summary>The body of one report.</summary>
internal sealed class ReportPage
{
    private readonly Report _report;
    private readonly Numbering _numbers = new();
    private readonly IReadOnlyList<string> _anchors;
    private readonly BlockMarkup _blocks;

    public ReportPage(Report report)
    {
        _report = report;
        _anchors = [.. report.Sections.Select(section => _numbers.Anchor(section.Id))];
        _blocks = new BlockMarkup(_numbers, report.From);
    }

    public Markup Body() => Markup.Tag("body", [], Markup.Lines(
        Markup.Tag("a", [("class", "skip"), ("href", "#main")], Markup.Text("Skip to the report")),
        Header(),
        Navigation(),
        Markup.Tag("main", [("id", "main"), ("tabindex", "-1")], Markup.Lines(_report.Sections.Select(Section))),
        Footer()));

    private Markup Header() => Markup.Tag("header", [],
        Markup.Tag("h1", [], Markup.Name(_report.Title)),
        Markup.Tag("p", [("class", "subtitle")], Markup.Name(_report.Subtitle)));

    private Markup Navigation() => Markup.Tag("nav", [("aria-label", "Sections")], Markup.Tag("ol", [],
        _report.Sections.Zip(_anchors, Entry).Append(Entry("How to get the same again", "origin"))));

    private static Markup Entry(Section section, string anchor) => Entry(section.Heading, anchor);

    private static Markup Entry(string heading, string anchor) =>
        Markup.Tag("li", [], Markup.Tag("a", [("href", "#" + anchor)], Markup.Name(heading)));

    private Markup Section(Section section, int index)
    {
        string heading = _numbers.Anchor(_anchors[index] + "-heading");
        return Markup.Tag("section", [("id", _anchors[index]), ("aria-labelledby", heading), ("class", index == 0 ? "verdict" : null)], Markup.Lines(
            [Markup.Tag("h2", [("id", heading)], Markup.Name(section.Heading)), .. section.Blocks.Select(block => _blocks.Of(block, section.Heading))]));
    }

    private Markup Footer() => Markup.Tag("footer", [("id", "origin")], Markup.Lines(
        Markup.Tag("h2", [], Markup.Text("How to get the same again")),
        _blocks.Of(new Verbatim("Command", _report.From.Command), ""),
        Markup.Tag("dl", [], Origin(_report.From))));

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

    private static Markup Term(string name, string value) => Markup.Tag("div", [], Markup.Tag("dt", [], Markup.Text(name)), Markup.Tag("dd", [], Markup.Name(value)));
}
