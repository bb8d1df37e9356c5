using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>Things by name, in the order of the file.</summary>
internal sealed class MapKind<T>(Kind<T> thing, int atLeast) : Kind<IReadOnlyDictionary<string, T>>
{
    public override string Noun => "a block of names, each with its own keys";

    public override string Brief => $"names, each with {thing.Brief}";

    public override IEnumerable<(string Step, Kind Kind)> Inner => [(".NAME", thing)];

    public static MapKind<T> Named(Kind<T> thing, int atLeast = 0) => new(thing, atLeast);

    public override Node Resolve(Node node, Grounds outer, ReadingSession session) =>
        node is Mapping mapping ? new ExtendsResolver(thing, mapping, outer, session).Resolve() : node;

    public override Node Merge(Node below, Node above, ReadingSession session) =>
        NodeMerger.Blocks(below, above, _ => thing, session);

    public override Node Set(Setting setting, Node? stated, Node? resolved) =>
        setting.SetNamed(thing, stated as Mapping, resolved as Mapping);

    public override bool TryRead(Node node, ReadingContext at,
        [MaybeNullWhen(false)] out IReadOnlyDictionary<string, T> value)
    {
        value = null;
        if (node is not Mapping mapping) return at.Refuse(node, this);
        if (mapping.Entries.Count < atLeast && !at.Session.IsFragment)
            return at.Refuse(node,
                $"{MessageText.Quoted(at.Key)} needs at least {atLeast} {(atLeast == 1 ? "entry" : "entries")}");
        var things = new OrderedDictionary<string, T>(mapping.Entries.Count, StringComparer.Ordinal);
        foreach (Entry entry in mapping.Entries)
            if (NamedEntry.TryRead(thing, entry, at, out T? read)) things.Add(entry.Key, read);
        value = things;
        return things.Count == mapping.Entries.Count;
    }

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = thing.Schema(definitions) };
        if (atLeast > 0) schema["minProperties"] = atLeast;
        return schema;
    }
}

/// <summary>Reads one entry of a block of named things.</summary>
internal static class NamedEntry
{
    public static bool TryRead<T>(Kind<T> thing, Entry entry, ReadingContext at, [MaybeNullWhen(false)] out T value)
    {
        if (!entry.Value.IsMissing)
        {
            ReadingContext within = at.Named(entry.Key, entry.KeyAt) with { Likened = Likened(entry.Value) };
            return thing.TryRead(entry.Value, within, out value);
        }

        value = default;
        at.Problems.Error(entry.KeyAt,
            $"key {MessageText.Quoted(entry.Key)} has no value; give one or delete the line");
        return false;
    }

    private static Likening? Likened(Node value) => (value as Mapping)?.Likened;
}
