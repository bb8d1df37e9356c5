using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>One thing for each of some words of an enumeration, such as a trigger a domain.</summary>
internal sealed class WordMapKind<TKey, T>(Kind<T> thing) : Kind<IReadOnlyDictionary<TKey, T>>
    where TKey : struct, Enum
{
    private static readonly EnumWords<TKey> Keys = EnumWords<TKey>.All;

    public override string Noun => $"a block with the keys {MessageText.Either(Keys.Words)}";

    public override string Brief => $"words ({MessageText.Either(Keys.Words)}), each with {thing.Brief}";

    public override IEnumerable<(string Step, Kind Kind)> Inner => [(".WORD", thing)];

    public override bool IsBlock => true;

    public override Kind? Under(string key) => thing;

    public override Node Resolve(Node node, Grounds outer, ReadingSession session) =>
        node is Mapping mapping ? new ExtendsResolver(thing, mapping, outer, session).Resolve() : node;

    public override Node Merge(Node below, Node above, ReadingSession session) =>
        NodeMerger.Blocks(below, above, _ => thing, session);

    public override Node Set(Setting setting, Node? stated, Node? resolved)
    {
        if (!setting.IsEvery && setting.Key(Noun) is var key && !Keys.TryFind(key, out _))
            throw setting.Unknown(
                $"{MessageText.Quoted(key)} is not one of "
                    + $"{MessageText.Either(Keys.Words)}{NearestWord.Suggestion(key, Keys.Words)}",
                "", []);
        return setting.SetNamed(thing, stated as Mapping, resolved as Mapping);
    }

    public override bool TryRead(Node node, ReadingContext at,
        [MaybeNullWhen(false)] out IReadOnlyDictionary<TKey, T> value)
    {
        value = null;
        if (node is not Mapping mapping) return at.Refuse(node, this);
        var things = new OrderedDictionary<TKey, T>();
        foreach (Entry entry in mapping.Entries)
            if (TryKey(entry, at, things, out TKey key) && NamedEntry.TryRead(thing, entry, at, out T? read))
                things.Add(key, read);
        value = things;
        return things.Count == mapping.Entries.Count;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = new JsonObject { ["enum"] = SchemaParts.Words(Keys.Words) },
        ["additionalProperties"] = thing.Schema(definitions),
    };

    private static bool TryKey(Entry entry, ReadingContext at, OrderedDictionary<TKey, T> things, out TKey key)
    {
        if (Keys.TryFind(entry.Key, out key) && !things.ContainsKey(key)) return true;
        string fault = things.ContainsKey(key) && Keys.TryFind(entry.Key, out _)
            ? "is given twice"
            : $"is not one of {MessageText.Either(Keys.Words)}";
        at.Problems.Error(entry.KeyAt,
            $"key {MessageText.Quoted(entry.Key)} of {at.Key} {fault}{NearestWord.Suggestion(entry.Key, Keys.Words)}");
        return false;
    }
}
