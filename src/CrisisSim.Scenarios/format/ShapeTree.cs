namespace CrisisSim.Scenarios;

/// <summary>What a described object does to the tree before it is read.</summary>
internal static class ShapeTree
{
    public static Node Resolve(Rows rows, Node node, Grounds outer, Session session)
    {
        if (Unfold(rows, node) is not Mapping mapping) return node;
        var (rest, own) = rows.HasGrounds ? GroundsKeys.Take(mapping, session.Problems) : (mapping, Grounds.None);
        var grounds = mapping.Mark.Source.Origin == Origin.Override ? own : own.Over(outer);
        GroundsKeys.Question(mapping, grounds, session.Problems);
        if (own.Range is not null && rows.All.Count(row => row.Kind.IsQuantity) != 1)
        {
            session.Problems.Error(own.Range.Mark, "'range' must stand at the one number that it is for, as in 'strength: {value: 3, range: [1, 6]}'");
            grounds = grounds.WithoutRange();
        }

        return rest.Over([.. rest.Entries.Select(entry => Find(rows, entry.Key) is { } row
            ? entry with { Value = row.Kind.Resolve(entry.Value, row.Kind.IsQuantity ? grounds : grounds.WithoutRange(), session) }
            : entry)]);
    }

    public static Node Merge(Rows rows, Node below, Node above, Session session) =>
        Merging.Blocks(below, above, key => Find(rows, key)?.Kind, session);

    public static Node Set(Rows rows, string noun, Setting setting, Node? stated, Node? resolved)
    {
        var key = setting.Key(noun);
        var mapping = (stated is null ? null : Unfold(rows, stated)) as Mapping ?? Mapping.Empty(setting.Value.Mark);
        if (rows.Inheritance.Keys.Contains(key) && setting.IsLast) return mapping.With(key, setting.Put());
        var row = Find(rows, key) ?? throw setting.Unknown($"unknown key {Show.Quoted(key)} in {noun}", key, [.. rows.All.Select(known => known.Key)]);
        var below = mapping.Find(key)?.Value;
        var whole = (resolved as Mapping)?.Find(key)?.Value;
        return mapping.With(key, setting.Descend(row.Kind, below ?? (whole is null ? row.DefaultIn(resolved as Mapping ?? mapping) : null), whole));
    }

    private static Row? Find(Rows rows, string key)
    {
        foreach (var row in rows.All)
            if (row.Key == key) return row;
        return null;
    }

    private static Node Unfold(Rows rows, Node node) => rows.Shorthand is { } row && node is not Mapping && !node.IsNone && !node.IsMissing
        ? new Mapping(node.Mark, [new Entry(row.Key, node.Mark, node)])
        : node;
}
