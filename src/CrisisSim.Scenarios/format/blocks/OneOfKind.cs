using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>
/// One of several things, said by a single key: <c>parliament: {…}</c>; the key alone stands for the thing with all its
/// defaults. The key is no part of a path.
/// </summary>
internal sealed class OneOfKind<T>(string name, IReadOnlyList<Option<T>> options) : Kind<T>, IAlternatives
{
    public override string Name => name;

    public override string Noun => $"one of {MessageText.Either(Keys)}";

    public override string Brief => TableLink.To(name);

    /// <summary>What each key says.</summary>
    public IReadOnlyList<(string Key, string Doc)> Meanings => [.. options.Select(option => (option.Key, option.Doc))];

    public override IEnumerable<(string Step, Kind Kind)> Inner => options.Select(option => ("", option.Kind));

    private IReadOnlyList<string> Keys => [.. options.Select(option => option.Key)];

    public override Node Resolve(Node node, Grounds outer, ReadingSession session) =>
        Unfold(node) is Mapping { Entries: [var entry] } single && Find(entry.Key) is { } option
            ? single.Over([entry with { Value = option.Kind.Resolve(entry.Value, outer, session) }])
            : node;

    public override Node Merge(Node below, Node above, ReadingSession session) =>
        below is Mapping { Entries: [var lower] } && above is Mapping { Entries: [var upper] } single
            && lower.Key == upper.Key && Find(upper.Key) is { } option
            ? single.Over([upper with { Value = option.Kind.Merge(lower.Value, upper.Value, session) }])
            : above;

    public override Node Set(Setting setting, Node? stated, Node? resolved)
    {
        if (Unfold(stated ?? resolved) is not Mapping { Entries: [var entry] } single
            || Find(entry.Key) is not { } option)
            throw setting.NoSuchPart(this);
        Node? whole = (resolved as Mapping)?.Find(entry.Key)?.Value;
        Node below = setting.Names(entry.Key)
            ? setting.Descend(option.Kind, entry.Value, whole)
            : option.Kind.Set(setting, entry.Value, whole);
        return single.Over([entry with { Value = below }]);
    }

    public override bool TryRead(Node node, ReadingContext at, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is Scalar word)
            return at.Refuse(node,
                $"{name} {MessageText.Quoted(word.Text)} is not one of "
                    + $"{MessageText.Either(Keys)}{NearestWord.Suggestion(word.Text, Keys)}");
        if (node is not Mapping mapping) return at.Refuse(node, this);
        if (mapping.Entries is not [var entry])
            return at.Refuse(node,
                $"{name} is said by one key ({MessageText.Either(Keys)}), not by {mapping.Entries.Count}");
        if (Find(entry.Key) is not { } option)
        {
            at.Problems.Error(entry.KeyAt,
                $"{name} {MessageText.Quoted(entry.Key)} is not one of "
                    + $"{MessageText.Either(Keys)}{NearestWord.Suggestion(entry.Key, Keys)}");
            return false;
        }

        bool read = option.Kind.TryReadAny(entry.Value, at with { Key = entry.Key, At = entry.KeyAt }, out object? any);
        value = read ? (T)any! : default;
        return read;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Refer(name, () => SchemaParts.AnyOf(
    [
        new JsonObject { ["enum"] = SchemaParts.Words(Keys) },
        .. options.Select(option => SchemaOf(option, definitions)),
    ]));

    private static JsonObject SchemaOf(Option<T> option, SchemaDefinitions definitions)
    {
        JsonObject value = option.Kind.Schema(definitions);
        value["description"] = option.Doc;
        return SchemaParts.Block(new JsonObject { [option.Key] = value }, [option.Key]);
    }

    private Node? Unfold(Node? node) => node is Scalar { Quoted: false } word && Find(word.Text) is not null
        ? new Mapping(word.At, [new Entry(word.Text, word.At, Mapping.Empty(word.At))])
        : node;

    private Option<T>? Find(string key) => options.FirstOrDefault(option => option.Key == key);
}

/// <summary>One of the keys of which a block must hold exactly one.</summary>
internal sealed class Option<T>
{
    private Option(string key, string doc, Kind kind) => (Key, Doc, Kind) = (key, doc, kind);

    public string Key { get; }

    public string Doc { get; }

    public Kind Kind { get; }

    public static Option<T> Create<TSpecial>(string key, string doc, Kind<TSpecial> kind)
        where TSpecial : T => new(key, doc, kind);
}

/// <summary>A thing that is said by one of several keys.</summary>
internal interface IAlternatives
{
    string Name { get; }

    IReadOnlyList<(string Key, string Doc)> Meanings { get; }

    IEnumerable<(string Step, Kind Kind)> Inner { get; }
}
