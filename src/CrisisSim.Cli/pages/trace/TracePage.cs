using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>The story of one crisis, under one wording or under two.</summary>
internal static class TracePage
{
    /// <summary>Columns from which two stories stand side by side; below, one stands under the other.</summary>
    public const int WideFrom = 100;

    /// <summary>The same, where every line names its incident.</summary>
    public const int WideFromWithIncidents = 120;

    private const string Parting = "▸";

    public static Result Of(Scenario scenario, TraceRequest request, IReadOnlyList<Story> stories, int width) => new()
    {
        Page =
        [
            new Title($"{scenario.Title} · trial {request.Trial} · seed {request.Scenario.Seed} · {string.Join(" and ", stories.Select(story => $"'{story.Wording}'"))}"),
            .. stories.Count == 1 ? One(stories[0], scenario, stories[0].Entries.Count) : Two(stories[0], stories[1], scenario, width),
            new Verbatim("Reproduce", Command(request, stories)),
        ],
        Sheet = Events(stories),
        Facts = [.. Facts(scenario, request), new Fact("command", Cell.Of(Command(request, stories)))],
        Findings = [.. stories.SelectMany(story => Epilogue.Of(story, scenario).Select(sentence => $"{story.Wording}: {sentence}"))],
    };

    private static IEnumerable<Block> Two(Story left, Story right, Scenario scenario, int width)
    {
        int common = left.CommonWith(right);
        bool same = common == left.Entries.Count && common == right.Entries.Count;
        yield return new Prose(same ? "The stories are the same, event by event." : $"{Parting} marks where they part.", Faint: true);
        IEnumerable<Block> blocks = width >= (scenario.Incidents.Count > 1 ? WideFromWithIncidents : WideFrom)
            ? [Beside(left, right), .. Ending(left, scenario, named: true), .. Ending(right, scenario, named: true)]
            : [.. One(left, scenario, common), .. One(right, scenario, common)];
        foreach (Block block in blocks) yield return block;
    }

    private static IEnumerable<Block> One(Story story, Scenario scenario, int common) =>
    [
        new Grid(
            [new GridColumn(""), new GridColumn("", Right: true), new GridColumn(""), new GridColumn(story.Wording, Wraps: true)],
            [.. story.Entries.Select((entry, k) => GridRow.Of(k == common ? Parting : "", Clock.Text(entry.Hours), entry.Who, entry.What))]),
        .. Ending(story, scenario, named: false),
    ];

    private static IEnumerable<Block> Ending(Story story, Scenario scenario, bool named) =>
        Epilogue.Of(story, scenario).Select((sentence, k) => new Prose(named && k == 0 ? $"'{story.Wording}': {sentence}" : sentence));

    private static Grid Beside(Story left, Story right) => new(
        [
            new GridColumn(""), new GridColumn(""), new GridColumn("", Right: true), new GridColumn(left.Wording, Wraps: true),
            new GridColumn("", Right: true), new GridColumn(right.Wording, Wraps: true),
        ],
        [
            .. SideBySide.Of(left, right).Select(shared => GridRow.Of(
                shared.PartsHere ? Parting : "", shared.Event.Who, Hour(shared.Left), shared.Left?.What ?? "", Hour(shared.Right), shared.Right?.What ?? "")),
        ]);

    private static string Hour(ChronicleEntry? entry) => entry is { } told ? Clock.Text(told.Hours) : "";

    private static Sheet Events(IReadOnlyList<Story> stories)
    {
        var sheet = new Sheet("wording", "hours", "who", "what");
        foreach (Story story in stories)
            foreach (ChronicleEntry entry in story.Entries)
                sheet.Add(Cell.Of(story.Wording), Cell.Of(entry.Hours), Cell.Of(entry.Who), Cell.Of(entry.What));
        return sheet;
    }

    private static IEnumerable<Fact> Facts(Scenario scenario, TraceRequest request) =>
    [
        new("title", Cell.Of(scenario.Title)), new("trial", Cell.Of((double)request.Trial)), new("seed", Cell.Of($"{request.Scenario.Seed}")),
        new("horizon_hours", Cell.Of(scenario.Horizon)), new("version", Cell.Of(ToolVersion.Text)),
    ];

    private static string Command(TraceRequest request, IReadOnlyList<Story> stories) => ShellLine.Of([
        "crisissim", "trace", .. request.Scenario.Arguments(
            "--trial", FormattableString.Invariant($"{request.Trial}"),
            stories.Count == 1 ? "--wording" : "--wordings", string.Join(',', stories.Select(story => story.Wording))),
    ]);
}
