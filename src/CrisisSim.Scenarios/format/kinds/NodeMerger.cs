namespace CrisisSim.Scenarios;

/// <summary>Puts one block of keys over another.</summary>
internal static class NodeMerger
{
    /// <summary>
    /// Keys of both are merged by their kind, keys of one are kept, and a key that is <c>none</c> above is removed.
    /// What is below keeps its place in the order; every value keeps its position.
    /// </summary>
    public static Node Blocks(Node below, Node above, Func<string, Kind?> kindOf, ReadingSession session)
    {
        if (below is not Mapping lower || above is not Mapping upper || !session.Admit(lower.Entries.Count, upper.At))
            return above;
        var entries = new List<Entry>(lower.Entries.Count + upper.Entries.Count);
        foreach (Entry entry in lower.Entries)
        {
            Entry? stated = upper.Find(entry.Key);
            if (stated is null) entries.Add(entry);
            else if (!Removes(stated, kindOf(entry.Key), session)) entries.Add(Over(entry, stated, kindOf(entry.Key), session));
        }
        entries.AddRange(upper.Entries.Where(entry => lower.Find(entry.Key) is null));
        return upper.Over(entries) with
        {
            IsPartial = upper.IsPartial || lower.IsPartial,
            LeftOut = Both(lower.LeftOut, upper.LeftOut),
        };
    }

    /// <summary>
    /// While files are laid over each other, an entry that extends another keeps its <c>none</c>, which is said against
    /// that one too.
    /// </summary>
    private static bool Removes(Entry stated, Kind? kind, ReadingSession session) =>
        stated.Value.IsNone && kind?.TakesNone != true && session.Inheriting == 0;

    private static Entry Over(Entry below, Entry above, Kind? kind, ReadingSession session) =>
        kind is null ? above : above with { Value = Merged(below.Value, above.Value, kind, session) };

    private static Node Merged(Node below, Node above, Kind kind, ReadingSession session)
    {
        IReadOnlyList<string> keys = kind.Inheritance.Wholes;
        if (!session.LaysBases || below is not Mapping lower || above is not Mapping upper
            || !(States(lower, keys) || States(upper, keys)))
            return kind.Merge(below, above, session);
        session.Inheriting++;
        Node merged = kind.Merge(States(upper, keys) ? lower.Without(keys) : lower, upper, session);
        session.Inheriting--;
        return merged;
    }

    private static IReadOnlyDictionary<string, SourcePosition> Both(
        IReadOnlyDictionary<string, SourcePosition> below, IReadOnlyDictionary<string, SourcePosition> above) =>
        below.Count == 0 ? above : above.Count == 0 ? below : below
            .Concat(above)
            .GroupBy(one => one.Key, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Last().Value, StringComparer.Ordinal);

    private static bool States(Mapping entry, IReadOnlyList<string> keys) =>
        keys.Any(key => entry.Find(key) is not null);
}
