using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>A list of values of one kind, in their order. A list that extends another replaces it.</summary>
internal sealed class ListKind<T>(Kind<T> item, int atLeast = 0) : Kind<IReadOnlyList<T>>, IGathers
{
    /// <inheritdoc/>
    public bool Gathers { get; init; }

    public override string Noun => "a list, as in [a, b] or with '-' on lines of their own";

    public override string Brief => $"list of {item.Brief}";

    public override IEnumerable<(string Step, Kind Kind)> Inner => [("[0]", item)];

    public override Node Resolve(Node node, Grounds outer, ReadingSession session) => node is Sequence sequence
        ? sequence with { Items = [.. sequence.Items.Select(value => item.Resolve(value, outer, session))] }
        : node;

    public override bool TryRead(Node node, ReadingContext at, [MaybeNullWhen(false)] out IReadOnlyList<T> value)
    {
        value = null;
        if (node is not Sequence sequence) return at.Refuse(node, this);
        if (sequence.Items.Count < atLeast)
            return at.Refuse(node,
                $"{MessageText.Quoted(at.Key)} needs at least {atLeast} {(atLeast == 1 ? "item" : "items")}");
        var items = new List<T>(sequence.Items.Count);
        for (int i = 0; i < sequence.Items.Count; i++)
            if (TryItem(sequence.Items[i], at.Item(i, sequence.Items[i].At), out T? read)) items.Add(read);
        value = items;
        return items.Count == sequence.Items.Count;
    }

    public override Node Set(Setting setting, Node? stated, Node? resolved) =>
        setting.SetItem(item, stated as Sequence, resolved as Sequence);

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = item.Schema(definitions) };
        if (atLeast > 0) schema["minItems"] = atLeast;
        return schema;
    }

    private bool TryItem(Node node, ReadingContext at, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return node.IsMissing
            ? at.Refuse(node, $"{at.Key} has no value; give one or delete the line")
            : item.TryRead(node, at, out value);
    }
}
