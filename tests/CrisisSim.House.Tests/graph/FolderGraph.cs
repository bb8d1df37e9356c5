namespace CrisisSim.House.Tests;

/// <summary>The folders of one room and the references between them; a folder and its subfolder are two.</summary>
internal sealed class FolderGraph
{
    private readonly Dictionary<string, SortedDictionary<string, Reference[]>> arrows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> floors = new(StringComparer.Ordinal);

    public FolderGraph(IEnumerable<string> folders, IEnumerable<Reference> references)
    {
        foreach (string folder in folders.Distinct().Order(StringComparer.Ordinal))
            arrows.Add(folder, new(StringComparer.Ordinal));
        IEnumerable<Reference> outward = references.Where(reference => reference.From.Folder != reference.To.Folder);
        foreach (IGrouping<(string From, string To), Reference> arrow in outward.GroupBy(
            reference => (From: reference.From.Folder, To: reference.To.Folder)))
            arrows[arrow.Key.From].Add(arrow.Key.To, [.. arrow]);
        Knots = [.. FindKnots()];
    }

    public IEnumerable<string> Folders => arrows.Keys;

    /// <summary>Every set of two or more folders that all reach one another.</summary>
    public IReadOnlyList<string[]> Knots { get; }

    /// <summary>What the files of one folder use of another's, by the other folder.</summary>
    public IReadOnlyDictionary<string, Reference[]> From(string folder) => arrows[folder];

    /// <summary>The shortest circles that together pass every arrow within a knot, the shortest first.</summary>
    public IReadOnlyList<Circle> CirclesIn(string[] knot)
    {
        IEnumerable<(string from, string to)> within =
            knot.SelectMany(folder => arrows[folder].Keys.Intersect(knot), (from, to) => (from, to));
        IOrderedEnumerable<List<string>> shortest = within
            .Select(arrow => Path(arrow.to, arrow.from, knot))
            .OrderBy(path => path.Count);
        var passed = new HashSet<(string, string)>();
        List<Circle> circles = [];
        foreach (List<string> path in shortest)
        {
            (string First, string Second)[] steps = path.Zip(path.Skip(1).Append(path[0])).ToArray();
            if (steps.All(passed.Contains)) continue;
            passed.UnionWith(steps);
            circles.Add(new([.. steps.Select(step => arrows[step.First][step.Second][0])]));
        }
        return circles;
    }

    /// <summary>How many floors lie under a folder; the folders of a knot share one.</summary>
    public int Floor(string folder)
    {
        if (floors.TryGetValue(folder, out int floor)) return floor;
        string[] knot = Knots.FirstOrDefault(knot => knot.Contains(folder)) ?? [folder];
        return floors[folder] = knot.SelectMany(inside => arrows[inside].Keys).Except(knot)
            .Select(below => Floor(below) + 1).DefaultIfEmpty(0).Max();
    }

    private IEnumerable<string[]> FindKnots()
    {
        var reached = arrows.Keys.ToDictionary(folder => folder, Reached);
        return arrows.Keys
            .Select(folder => reached[folder].Where(other => reached[other].Contains(folder)))
            .Select(knot => knot.Order(StringComparer.Ordinal).ToArray())
            .Where(knot => knot.Length > 1).DistinctBy(knot => knot[0]);
    }

    private HashSet<string> Reached(string from)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>(arrows[from].Keys);
        while (open.TryPop(out string? folder))
        {
            if (!reached.Add(folder)) continue;
            foreach (string next in arrows[folder].Keys) open.Push(next);
        }
        return reached;
    }

    private List<string> Path(string from, string to, string[] within)
    {
        var before = new Dictionary<string, string?> { [from] = null };
        var open = new Queue<string>([from]);
        while (open.Dequeue() is var folder && folder != to)
        {
            foreach (string next in arrows[folder].Keys.Intersect(within))
            {
                if (before.TryAdd(next, folder)) open.Enqueue(next);
            }
        }
        var path = new List<string>();
        for (string? folder = to; folder is not null; folder = before[folder]) path.Insert(0, folder);
        return path;
    }
}
