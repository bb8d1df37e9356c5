namespace CrisisSim.Scenarios;

/// <summary>Keys with values, in the order of the text; no key occurs twice.</summary>
internal sealed record Mapping(SourcePosition At, IReadOnlyList<Entry> Entries) : Node(At)
{
    private const int SmallEnoughToScan = 12;

    private static readonly IReadOnlyDictionary<string, SourcePosition> NoneLeftOut =
        new Dictionary<string, SourcePosition>();

    private Dictionary<string, Entry>? byKey;

    public override string Noun => "a block of keys";

    public IEnumerable<string> Keys => Entries.Select(entry => entry.Key);

    /// <summary>
    /// Whether what it would take over could not be found, so that a key that is missing is no second mistake.
    /// </summary>
    public bool IsPartial { get; init; }

    /// <summary>Entries of a base that were dropped, with the place that says so.</summary>
    public IReadOnlyDictionary<string, SourcePosition> LeftOut { get; init; } = NoneLeftOut;

    /// <summary>What it has taken over from a catalogue by being like it; null where it has not.</summary>
    public Likening? Likened { get; init; }

    public static Mapping Empty(SourcePosition at) => new(at, []);

    public Entry? Find(string key)
    {
        if (Entries.Count > SmallEnoughToScan) return Index().GetValueOrDefault(key);
        foreach (Entry entry in Entries)
            if (entry.Key == key) return entry;
        return null;
    }

    /// <summary>
    /// The same keys with <paramref name="value"/> under <paramref name="key"/>: in its old place, else at the end.
    /// </summary>
    public Mapping With(string key, Node value)
    {
        Entry? old = Find(key);
        return old is null
            ? Over([.. Entries, new Entry(key, value.At, value)])
            : Over([.. Entries.Select(entry => entry.Key == key ? entry with { Value = value } : entry)]);
    }

    public Mapping Without(params IReadOnlyCollection<string> keys) =>
        Entries.Any(entry => keys.Contains(entry.Key))
            ? Over([.. Entries.Where(entry => !keys.Contains(entry.Key))])
            : this;

    public Mapping Over(IReadOnlyList<Entry> entries) =>
        new(At, entries) { Grounds = Grounds, IsPartial = IsPartial, LeftOut = LeftOut, Likened = Likened };

    /// <summary>
    /// Why an entry is not here: <c>; it is left out at file:3:21</c>; empty where nobody dropped it.
    /// </summary>
    public string WhyLeftOut(string key) =>
        LeftOut.TryGetValue(key, out SourcePosition at) ? $"; it is left out at {at}" : "";

    private Dictionary<string, Entry> Index() =>
        byKey ??= Entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
}

/// <summary>The place where a file says that an entry is like another, and that other.</summary>
internal sealed record Likening(SourcePosition At, Node Taken)
{
    /// <summary>Whether what stands at a place is taken over, and not stated by the entry itself.</summary>
    public bool Holds(SourcePosition place) => place.Source != At.Source && Holds(Taken, place);

    private static bool Holds(Node node, SourcePosition place) => node.At == place || node switch
    {
        Mapping block => block.Entries.Any(entry => entry.KeyAt == place || Holds(entry.Value, place)),
        Sequence list => list.Items.Any(item => Holds(item, place)),
        _ => false,
    };
}

/// <summary>A key, the place where it stands, and its value.</summary>
internal sealed record Entry(string Key, SourcePosition KeyAt, Node Value);
