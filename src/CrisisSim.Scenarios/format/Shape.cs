using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>
/// A described object: a table of rows, and how a <typeparamref name="T"/> is made of their values. An
/// <see cref="ArgumentException"/> of the making is a problem of the file.
/// </summary>
internal sealed class Shape<T> : Kind<T>, IDescribed
{
    private readonly string _noun;
    private readonly string _doc;
    private readonly Lazy<(Rows Rows, Func<Values, T> Make)> _described;

    /// <param name="noun">The object's name for messages and the schema, as in <c>attacker</c>.</param>
    /// <param name="doc">One sentence that says what it is.</param>
    /// <param name="describe">Writes the rows and returns the maker. Called once, when first needed, so that shapes may hold each other.</param>
    public Shape(string noun, string doc, Func<Rows, Func<Values, T>> describe)
    {
        (_noun, _doc) = (noun, doc);
        _described = new Lazy<(Rows, Func<Values, T>)>(() =>
        {
            var rows = new Rows(noun);
            return (rows, describe(rows));
        });
    }

    public override string Noun => $"a block of keys ({Keys()})";

    public override string Name => _noun;

    public override Inheritance Inheritance => Rows.Inheritance;

    public override string Brief => FormatPage.Link(_noun);

    public string Doc => _doc;

    public override IEnumerable<(string Step, Kind Kind)> Inner => Rows.All.Select(row => ($".{row.Key}", row.Kind));

    public Rows Rows => _described.Value.Rows;

    public override Node Resolve(Node node, Grounds outer, Session session) => ShapeTree.Resolve(Rows, node, outer, session);

    public override Node Merge(Node below, Node above, Session session) => ShapeTree.Merge(Rows, below, above, session);

    public override Node Set(Setting setting, Node? stated, Node? resolved) => ShapeTree.Set(Rows, _noun, setting, stated, resolved);

    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Refer(_noun, () => ShapeSchema.Of(Rows, _noun, _doc, definitions));

    public override bool TryRead(Node node, Reading at, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is not Mapping mapping) return at.Refuse(node, this);
        if (Rows.Completion is { } completion) mapping = completion(mapping, at);
        var values = new Values(at, Rows.All.Count);
        return new RowReader(Rows, _noun, mapping, mapping.IsPartial ? at with { IsPartial = true } : at).TryRead(values) && TryMake(mapping, at, values, out value);
    }

    private bool TryMake(Mapping mapping, Reading at, Values values, [MaybeNullWhen(false)] out T value)
    {
        try
        {
            value = _described.Value.Make(values);
            return true;
        }
        catch (ArgumentException fault)
        {
            value = default;
            return at.Refuse(mapping, $"{_noun}: {fault.Message}");
        }
    }

    private string Keys()
    {
        var keys = Rows.All.Select(row => row.Key).ToList();
        return keys.Count <= 5 ? string.Join(", ", keys) : string.Join(", ", keys.Take(5)) + " …";
    }
}
