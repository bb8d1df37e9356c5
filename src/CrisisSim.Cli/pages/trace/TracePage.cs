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

    public static Result Compose(Scenario scenario, TraceRequest request, string command,
        IReadOnlyList<Story> stories, int width) =>
        new()
        {
            Page =
        [
            new Title(
                $"{scenario.Title} · trial {request.Trial} · seed {request.Scenario.Seed} · "
                    + $"{string.Join(" and ", stories.Select(story => $"'{story.Wording}'"))}"),
            .. stories.Count == 1
                ? One(stories[0], scenario, stories[0].Entries.Count)
                : Two(stories[0], stories[1], scenario, width),
            new Verbatim("Reproduce", command),
        ],
            Sheet = Events(stories),
            Facts = [.. Facts(scenario, request), new Fact("command", Cell.From(command))],
            Findings = [.. stories.SelectMany(
            story => Epilogue.Describe(story, scenario).Select(sentence => $"{story.Wording}: {sentence}"))],
        };

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
            [new GridColumn(""), new GridColumn("",
                Right: true), new GridColumn(""), new GridColumn(story.Wording, Wraps: true)],
            [.. story.Entries.Select(
                (entry, k) => GridRow.FromTexts(k == common ? Parting : "", Clock.Text(entry.Hours), entry.Who,
                    entry.What))]),
        .. Ending(story, scenario, named: false),
    ];

    private static IEnumerable<Block> Ending(Story story, Scenario scenario, bool named) =>
        Epilogue
            .Describe(story, scenario)
            .Select((sentence, k) => new Prose(named && k == 0 ? $"'{story.Wording}': {sentence}" : sentence));

    private static Grid Beside(Story left, Story right) => new(
        [
            new GridColumn(""), new GridColumn(""), new GridColumn("",
                Right: true), new GridColumn(left.Wording, Wraps: true),
            new GridColumn("", Right: true), new GridColumn(right.Wording, Wraps: true),
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

    private static IEnumerable<Fact> Facts(Scenario scenario, TraceRequest request) =>
    [
        new("title", Cell.From(scenario.Title)), new("trial",
            Cell.From((double)request.Trial)), new("seed", Cell.From($"{request.Scenario.Seed}")),
        new("horizon_hours", Cell.From(scenario.Horizon)), new("version", Cell.From(ToolVersion.Text)),
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
