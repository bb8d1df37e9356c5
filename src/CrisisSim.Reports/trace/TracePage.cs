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
/// Merges two stories. The same event stands on one line although it came sooner in one of them: same actor, same
/// words, hours not too far apart. Each story stays in the order of its own time; as many events are paired as that
/// allows, the nearest first.
/// </summary>
internal static class SideBySide
{
    private const double NearHours = 24, NearShare = 0.25;

    public static IEnumerable<SharedEvent> Merge(Story left, Story right)
    {
        IReadOnlyList<ChronicleEntry> ls = left.Entries, rs = right.Entries;
        double[,] best = Agreements(ls, rs);
        bool parted = false;
        for (int l = 0, r = 0; l < ls.Count || r < rs.Count;)
        {
            bool pairs = l < ls.Count && r < rs.Count && Pairs(best, l, r, ls[l], rs[r]);
            bool takesLeft = pairs || (l < ls.Count && !Awaits(best, l, r, ls, rs));
            ChronicleEntry? first = takesLeft ? ls[l] : null, second = pairs || !takesLeft ? rs[r] : null;
            bool parts = !parted && first != second;
            parted |= parts;
            yield return new SharedEvent(first, second, parts);
            if (first is not null) l++;
            if (second is not null) r++;
        }
    }

    /// <summary>
    /// At [l, r]: how well what follows from there on agrees, one for each pair less a little for hours apart.
    /// </summary>
    private static double[,] Agreements(IReadOnlyList<ChronicleEntry> ls, IReadOnlyList<ChronicleEntry> rs)
    {
        double[,] best = new double[ls.Count + 1, rs.Count + 1];
        for (int l = ls.Count - 1; l >= 0; l--)
            for (int r = rs.Count - 1; r >= 0; r--)
                best[l, r] = Math.Max(best[l + 1, r + 1] + Worth(ls[l], rs[r]),
                    Math.Max(best[l + 1, r], best[l, r + 1]));
        return best;
    }

    private static bool Pairs(double[,] best, int l, int r, ChronicleEntry one, ChronicleEntry other) =>
        Worth(one, other) > 0 && best[l, r] == best[l + 1, r + 1] + Worth(one, other);

    /// <summary>
    /// Whether the left story has to wait for the right one: its next event pairs with one yet to come there, or is
    /// later.
    /// </summary>
    private static bool Awaits(double[,] best, int l, int r, IReadOnlyList<ChronicleEntry> ls,
        IReadOnlyList<ChronicleEntry> rs)
    {
        if (r >= rs.Count) return false;
        bool freeLeft = best[l + 1, r] == best[l, r], freeRight = best[l, r + 1] == best[l, r];
        return freeLeft && freeRight ? rs[r].Hours < ls[l].Hours : freeRight;
    }

    private static double Worth(ChronicleEntry one, ChronicleEntry other)
    {
        double apart = Math.Abs(one.Hours - other.Hours),
            near = Math.Max(NearHours, NearShare * Math.Max(one.Hours, other.Hours));
        return one.Who == other.Who && one.What == other.What && apart <= near ? 1 - (0.001 * apart / near) : 0;
    }
}

/// <summary>
/// An event of one story or of both, there perhaps at another hour, and whether the stories part here. At least one
/// side has it.
/// </summary>
internal readonly record struct SharedEvent(ChronicleEntry? Left, ChronicleEntry? Right, bool PartsHere)
{
    public ChronicleEntry Event => (Left ?? Right)!.Value;
}
