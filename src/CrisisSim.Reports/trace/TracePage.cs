using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The story of one crisis, under one wording or under two.</summary>
public static class TracePage
{
    /// <summary>Columns from which two stories stand side by side; below, one stands under the other.</summary>
    internal const int WideFrom = 100;

    /// <summary>The same, where every line names its incident.</summary>
    internal const int WideFromWithIncidents = 120;

    private const string Parting = "▸";

    /// <summary>The page.</summary>
    /// <param name="told">What was told.</param>
    /// <param name="width">Columns of a line.</param>
    public static CommandOutput Compose(TraceReportData told, int width) =>
        new()
        {
            Page = [TraceAnswer.Compose(told)],
            Sections =
            [
                new(PagePart.Detail,
                [
                    new Title(
                        $"{told.Scenario.Title} · trial {told.Trial} · seed {told.Seed} · "
                            + string.Join(" and ", told.Stories.Select(story => $"'{story.Wording}'"))),
                    .. told.Stories.Count == 1
                        ? One(told.Stories[0], told.Scenario, told.Stories[0].Entries.Count)
                        : Two(told.Stories[0], told.Stories[1], told.Scenario, width),
                    new Verbatim("Reproduce", told.Command),
                ]),
            ],
            Sheet = Events(told.Stories),
            Facts = [.. Facts(told), new Fact("command", Cell.From(told.Command))],
            Findings =
            [
                .. told.Stories.SelectMany(story => Epilogue
                    .Describe(story, told.Scenario)
                    .Select(sentence => $"{story.Wording}: {sentence}")),
            ],
        };

    /// <summary>What happened and what came of it, texts by their titles and side by side.</summary>
    internal static IEnumerable<Block> Chronicle(TraceReportData told)
    {
        Story[] stories = [.. told.Stories.Zip(told.Declarations, (story, text) => story with { Wording = text.Title() })];
        return stories.Length == 1
            ? One(stories[0], told.Scenario, stories[0].Entries.Count)
            : Two(stories[0], stories[1], told.Scenario, int.MaxValue);
    }

    private static IEnumerable<Block> Two(Story left, Story right, Scenario scenario, int width)
    {
        int common = left.CommonWith(right);
        bool same = common == left.Entries.Count && common == right.Entries.Count;
        yield return new Prose(same ? "The stories are the same, event by event." : $"{Parting} marks where they part.",
            Faint: true);
        IEnumerable<Block> blocks = width >= (scenario.Incidents.Count > 1 ? WideFromWithIncidents : WideFrom)
            ? [Beside(left, right), .. Ending(left, scenario, named: true), .. Ending(right, scenario, named: true)]
            : [.. One(left, scenario, common), .. One(right, scenario, common)];
        foreach (Block block in blocks) yield return block;
    }

    private static IEnumerable<Block> One(Story story, Scenario scenario, int common) =>
    [
        new Grid(
            [
                new GridColumn(""),
                new GridColumn("", Right: true),
                new GridColumn(""),
                new GridColumn(story.Wording, Wraps: true),
            ],
            [
                .. story.Entries.Select((entry, k) => GridRow.FromTexts(
                    k == common ? Parting : "", Clock.Text(entry.Hours), entry.Who, entry.What)),
            ]),
        .. Ending(story, scenario, named: false),
    ];

    private static IEnumerable<Block> Ending(Story story, Scenario scenario, bool named) =>
        Epilogue
            .Describe(story, scenario)
            .Select((sentence, k) => new Prose(named && k == 0 ? $"'{story.Wording}': {sentence}" : sentence));

    private static Grid Beside(Story left, Story right) => new(
        [
            new GridColumn(""),
            new GridColumn(""),
            new GridColumn("", Right: true),
            new GridColumn(left.Wording, Wraps: true),
            new GridColumn("", Right: true),
            new GridColumn(right.Wording, Wraps: true),
        ],
        [
            .. SideBySide.Merge(left, right).Select(shared => GridRow.FromTexts(
                shared.PartsHere ? Parting : "", shared.Event.Who, Hour(shared.Left), shared.Left?.What ?? "",
                Hour(shared.Right), shared.Right?.What ?? "")),
        ]);

    private static string Hour(ChronicleEntry? entry) => entry is { } told ? Clock.Text(told.Hours) : "";

    private static Sheet Events(IReadOnlyList<Story> stories)
    {
        var sheet = new Sheet("wording", "hours", "who", "what");
        foreach (Story story in stories)
            foreach (ChronicleEntry entry in story.Entries)
                sheet.Add(Cell.From(story.Wording), Cell.From(entry.Hours), Cell.From(entry.Who),
                    Cell.From(entry.What));
        return sheet;
    }

    private static IEnumerable<Fact> Facts(TraceReportData told) =>
    [
        new("title", Cell.From(told.Scenario.Title)),
        new("trial", Cell.From((double)told.Trial)),
        new("seed", Cell.From($"{told.Seed}")),
        new("horizon_hours", Cell.From(told.Scenario.Horizon)),
        new("version", Cell.From(ToolVersion.Text)),
    ];
}

/// <summary>
/// An event of one story or of both, there perhaps at another hour, and whether the stories part here. At least one
/// side has it.
/// </summary>
internal readonly record struct SharedEvent(ChronicleEntry? Left, ChronicleEntry? Right, bool PartsHere)
{
    public ChronicleEntry Event => (Left ?? Right)!.Value;
}
