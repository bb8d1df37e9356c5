using CrisisSim.Experiments;

namespace CrisisSim.Cli;

/// <summary>What the suite came to: every figure under the letter of its class, and how many are as they should be.</summary>
internal static class FactsPage
{
    private static readonly string[] Columns =
        ["class", "id", "statement", "verdict", "figure", "value", "low", "high", "unit", "asked", "met", "published", "source", "ablation", "reason", "trials"];

    public static Result Of(IReadOnlyList<FactFinding> findings, FactsRequest request, FactBench bench, bool interrupted) => new()
    {
        Page =
        [
            new Title($"The suite · {Entries(findings.Count)} · seed {bench.Seed}"),
            .. interrupted ? [new Prose("Interrupted: the entries below were over.")] : (Block[])[],
            Table(findings),
            .. findings.Where(finding => finding.Reason.Length > 0).Select(finding => new Prose($"{finding.Fact.Id} is missed: {finding.Reason}.")),
            new Prose(Counts(findings)),
            new Verbatim("Reproduce", request.CommandLine()),
        ],
        Sheet = Rows(findings),
        Facts =
        [
            new("seed", Cell.Of($"{bench.Seed}")),
            new("times", Cell.Of((double)bench.Factor)),
            new("interrupted", Cell.Of(interrupted)),
            new("command", Cell.Of(request.CommandLine())),
            new("version", Cell.Of(ToolVersion.Text)),
        ],
        Findings = [Counts(findings)],
    };

    private static Grid Table(IReadOnlyList<FactFinding> findings) => new(
        [new GridColumn("", Wraps: true), new GridColumn("figure", Right: true), new GridColumn("95 %, luck"), new GridColumn("asked", Wraps: true), new GridColumn("verdict")],
        [.. findings.GroupBy(finding => finding.Fact.Class).SelectMany(Rows)]);

    private static IEnumerable<GridRow> Rows(IGrouping<FactClass, FactFinding> group) =>
        [GridRow.Heading(FactText.Heading(group.Key)), .. group.SelectMany(Rows)];

    private static IEnumerable<GridRow> Rows(FactFinding finding) =>
    [
        new([new GridCell($"{finding.Fact.Id} {finding.Fact.Statement}", Tone.Strong), new GridCell(""), new GridCell(""), new GridCell(""), Verdict(finding)]),
        .. finding.Figures.Select(Row),
    ];

    private static GridRow Row(FactFigure figure) =>
        GridRow.Of($"· {figure.Name}", FactText.Value(figure), FactText.Interval(figure), FactText.Asked(figure), figure.IsMet ? "" : "not so");

    private static GridCell Verdict(FactFinding finding) =>
        new(FactText.Of(finding.Verdict), finding.Verdict == FactVerdict.Missed ? Tone.Bad : Tone.Good);

    private static string Counts(IReadOnlyList<FactFinding> findings) => string.Join(", ", findings.GroupBy(finding => finding.Fact.Class).Select(group =>
        $"{FactText.Plural(group.Key)} {group.Count(finding => finding.Verdict != FactVerdict.Missed)} of {group.Count()} {(group.Key == FactClass.Pattern ? "within tolerance" : "hold")}"));

    private static string Entries(int n) => n == 1 ? "1 entry" : $"{n} entries";

    private static Sheet Rows(IReadOnlyList<FactFinding> findings)
    {
        var sheet = new Sheet(Columns);
        foreach (FactFinding finding in findings)
            foreach (FactFigure figure in finding.Figures) Add(sheet, finding, figure);
        return sheet;
    }

    private static void Add(Sheet sheet, FactFinding finding, FactFigure figure) => sheet.Add(
        Cell.Of($"{(char)finding.Fact.Class}"),
        Cell.Of(finding.Fact.Id),
        Cell.Of(finding.Fact.Statement),
        Cell.Of(FactText.Of(finding.Verdict)),
        Cell.Of(figure.Name),
        Cell.Of((double?)figure.Value.Value),
        Cell.Of((double?)figure.Value.Interval.Low),
        Cell.Of((double?)figure.Value.Interval.High),
        Cell.Of(figure.Unit),
        Cell.Of(figure.Asked.Text),
        Cell.Of(figure.IsMet),
        Cell.Of(figure.Published),
        Cell.Of(finding.Fact.Source),
        Cell.Of(figure.IsAblation),
        Cell.Of(finding.Reason),
        Cell.Of((double?)figure.Value.Trials));
}
