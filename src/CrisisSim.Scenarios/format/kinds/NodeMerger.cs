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
            else if (!Removes(stated, kindOf(entry.Key))) entries.Add(Over(entry, stated, kindOf(entry.Key), session));
        }

        entries.AddRange(upper.Entries.Where(entry => lower.Find(entry.Key) is null));
        return upper.Over(entries) with { IsPartial = upper.IsPartial || lower.IsPartial };
    }

    private static bool Removes(Entry stated, Kind? kind) => stated.Value.IsNone && kind?.TakesNone != true;

    private static Entry Over(Entry below, Entry above, Kind? kind, ReadingSession session) =>
        kind is null ? above : above with { Value = kind.Merge(below.Value, above.Value, session) };
}
