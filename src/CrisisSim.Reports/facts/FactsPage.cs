
namespace CrisisSim.Reports;

/// <summary>
/// What the suite came to: every figure under the letter of its class, and how many are as they should be.
/// </summary>
public static class FactsPage
{
    private static readonly string[] Columns =
    [
        "class", "id", "statement", "verdict", "figure", "value", "low", "high", "unit", "asked", "met", "published",
        "source", "ablation", "reason", "trials",
    ];

    private static readonly GridColumn[] Figures =
    [
        new("figure", Wraps: true),
        new("value", Right: true) { Width = 10 },
        new("95 %, luck") { Width = 16 },
        new("asked", Wraps: true) { Width = 26 },
        new("") { Width = 6 },
    ];

    /// <summary>The page with its rows, facts and findings.</summary>
    public static CommandOutput Compose(FactResult result, string command)
    {
        IReadOnlyList<FactFinding> findings = result.Findings;
        return new()
        {
            Page = [FactsAnswer.Compose(result, command)],
            Sections =
            [
                new(PagePart.Detail,
                [
                    .. findings.GroupBy(finding => finding.Fact.Class).SelectMany(Blocks),
                    .. findings
                        .Where(finding => finding.Reason.Length > 0)
                        .Select(finding => new Prose($"{finding.Fact.Id} is missed: {finding.Reason}.")),
                    new Prose(Counts(findings)),
                ]),
                new(PagePart.Method,
                [
                    .. findings.Select(finding => finding.Fact.Class).Distinct()
                        .Select(of => new Prose(FactText.Heading(of), Faint: true)),
                    new Verbatim("Reproduce", command),
                ]),
            ],
            Sheet = Rows(findings),
            Facts =
            [
                new("seed", Cell.From($"{result.Plan.Seed}")),
                new("times", Cell.From((double)result.Plan.Factor)),
                new("interrupted", Cell.From(result.Interrupted)),
                new("command", Cell.From(command)),
                new("version", Cell.From(ToolVersion.Text)),
            ],
            Findings = [Counts(findings)],
        };
    }

    private static IEnumerable<Block> Blocks(IGrouping<FactClass, FactFinding> group) =>
        [new Title(FactText.Heading(group.Key)), .. group.SelectMany((finding, k) => Blocks(finding, k == 0))];

    /// <summary>
    /// The statement over its figures, with the width of the page to itself; the first of a class names the columns.
    /// </summary>
    private static IEnumerable<Block> Blocks(FactFinding finding, bool first) =>
    [
        new Prose($"{finding.Fact.Id} {FactText.Describe(finding.Verdict)}: {finding.Fact.Statement}"),
        new Grid([.. Figures.Select(column => first ? column : column with { Heading = "" })],
            [.. finding.Figures.Select(Row)]),
    ];

    private static GridRow Row(FactFigure figure) => new(
    [
        new GridCell($"· {figure.Name}"),
        new GridCell(FactText.Value(figure)),
        new GridCell(FactText.Interval(figure)),
        new GridCell(FactText.Asked(figure)),
        new GridCell(figure.IsMet ? "" : "not so", Tone.Bad),
    ]);

    private static string Counts(IReadOnlyList<FactFinding> findings) =>
        string.Join(", ", findings.GroupBy(finding => finding.Fact.Class).Select(Count));

    private static string Count(IGrouping<FactClass, FactFinding> group)
    {
        int met = group.Count(finding => finding.Verdict != FactVerdict.Missed);
        string asked = group.Key.BearsOnTheWorld() ? "within tolerance" : "hold";
        return $"{FactText.Plural(group.Key)} {met} of {group.Count()} {asked}";
    }

    private static Sheet Rows(IReadOnlyList<FactFinding> findings)
    {
        var sheet = new Sheet(Columns);
        foreach (FactFinding finding in findings)
            foreach (FactFigure figure in finding.Figures) Add(sheet, finding, figure);
        return sheet;
    }

    private static void Add(Sheet sheet, FactFinding finding, FactFigure figure) => sheet.Add(
        Cell.From($"{(char)finding.Fact.Class}"),
        Cell.From(finding.Fact.Id),
        Cell.From(finding.Fact.Statement),
        Cell.From(FactText.Describe(finding.Verdict)),
        Cell.From(figure.Name),
        Cell.From((double?)figure.Value.Value),
        Cell.From((double?)figure.Value.Interval.Low),
        Cell.From((double?)figure.Value.Interval.High),
        Cell.From(figure.Unit),
        Cell.From(figure.Expectation.Text),
        Cell.From(figure.IsMet),
        Cell.From(figure.Published),
        Cell.From(finding.Fact.Source),
        Cell.From(figure.IsAblation),
        Cell.From(finding.Reason),
        Cell.From((double?)figure.Value.Trials));
}
