using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>
/// A described object: a table of rows, and how a <typeparamref name="T"/> is made of their values. An
/// <see cref="ArgumentException"/> of the making is a problem of the file.
/// </summary>
internal sealed class Shape<T> : Kind<T>, IDescribed
{
    private readonly string noun;
    private readonly string doc;
    private readonly Lazy<(Rows Rows, Func<Values, T> Make)> described;

    /// <param name="noun">The object's name for messages and the schema, as in <c>attacker</c>.</param>
    /// <param name="doc">One sentence that says what it is.</param>
    /// <param name="describe">Writes the rows and returns the maker. Called once, when first needed, so that shapes may
    /// hold each other.</param>
    public Shape(string noun, string doc, Func<Rows, Func<Values, T>> describe)
    {
        (this.noun, this.doc) = (noun, doc);
        described = new Lazy<(Rows, Func<Values, T>)>(() =>
        {
            var rows = new Rows(noun);
            return (rows, describe(rows));
        });
    }

    public override string Noun => $"a block of keys ({Keys()})";

    public override string Name => noun;

    public override Inheritance Inheritance => Rows.Inheritance;

    public override string Brief => TableLink.To(noun);

    public string Doc => doc;

    public override IEnumerable<(string Step, Kind Kind)> Inner => Rows.All.Select(row => ($".{row.Key}", row.Kind));

    public Rows Rows => described.Value.Rows;

    public override bool IsBlock => true;

    public override Kind? Under(string key) => Rows.All.FirstOrDefault(row => row.Key == key)?.Kind;

    public override Node? Unstated(string key, Mapping? whole) =>
        Rows.All.FirstOrDefault(row => row.Key == key)?.DefaultIn(whole);

    public override Node Resolve(Node node, Grounds outer, ReadingSession session) =>
        ShapeTree.Resolve(Rows, node, outer, session);

    public override Node Merge(Node below, Node above, ReadingSession session) =>
        ShapeTree.Merge(Rows, below, above, session);

    public override Node Set(Setting setting, Node? stated, Node? resolved) =>
        ShapeTree.Set(Rows, noun, setting, stated, resolved);

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        definitions.Refer(noun, () => ShapeSchema.Build(Rows, noun, doc, definitions));

    public override bool TryRead(Node node, ReadingContext at, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is not Mapping mapping) return at.Refuse(node, this);
        if (Rows.Completion is { } completion) mapping = completion(mapping, at);
        var values = new Values(at, Rows.All.Count);
        return new RowReader(Rows, noun, mapping,
            mapping.IsPartial ? at with { IsPartial = true } : at).TryRead(values)
            && TryMake(mapping, at, values, out value);
    }

    private bool TryMake(Mapping mapping, ReadingContext at, Values values, [MaybeNullWhen(false)] out T value)
    {
        try
        {
            value = described.Value.Make(values);
            return true;
        }
        catch (ArgumentException fault)
        {
            value = default;
            return at.Refuse(mapping, $"{noun}: {fault.Message}");
        }
    }

    private string Keys()
    {
        var keys = Rows.All.Select(row => row.Key).ToList();
        return keys.Count <= 5 ? string.Join(", ", keys) : string.Join(", ", keys.Take(5)) + " …";
    }
}

/// <summary>What a described object does to the tree before it is read.</summary>
internal static class ShapeTree
{
    public static Node Resolve(Rows rows, Node node, Grounds outer, ReadingSession session)
    {
        if (Unfold(rows, node) is not Mapping mapping) return node;
        (Mapping rest, Grounds own) = rows.HasGrounds
            ? GroundsKeys.Take(mapping, session.Problems)
            : (mapping, Grounds.None);
        Grounds grounds = mapping.At.Source.Origin == Origin.Override ? own : own.Over(outer);
        GroundsKeys.Question(mapping, grounds, session.Problems);
        if (own.Range is not null && rows.All.Count(row => row.Kind.IsQuantity) != 1)
        {
            session.Problems.Error(own.Range.At,
                "'range' must stand at the one number that it is for, as in 'strength: {value: 3, range: [1, 6]}'");
            grounds = grounds.WithoutRange();
        }

        Mapping resolved = rest.Over([.. rest.Entries.Select(entry => Find(rows, entry.Key) is { } row
            ? entry with
            {
                Value = row.Kind.Resolve(entry.Value, row.Kind.IsQuantity ? grounds : grounds.WithoutRange(), session)
            }
            : entry)]);
        // What follows from the whole follows from it alone, and not from one of the files that make it up.
        return rows.Derivation is { } derivation && !session.LaysBases ? derivation(resolved) : resolved;
    }

    public static Node Merge(Rows rows, Node below, Node above, ReadingSession session) =>
        NodeMerger.Blocks(below, above, key => Find(rows, key)?.Kind, session);

    public static Node Set(Rows rows, string noun, Setting setting, Node? stated, Node? resolved)
    {
        string key = setting.Key(noun);
        Mapping mapping = (stated is null ? null : Unfold(rows, stated)) as Mapping ?? Mapping.Empty(setting.Value.At);
        if (rows.Inheritance.Keys.Contains(key) && setting.IsLast) return mapping.With(key, setting.Put());
        Row row = Find(rows, key)
            ?? throw setting.Unknown($"unknown key {MessageText.Quoted(key)} in {noun}", key,
                [.. rows.All.Select(known => known.Key)]);
        Node? below = mapping.Find(key)?.Value;
        Node? whole = (resolved as Mapping)?.Find(key)?.Value;
        return mapping.With(key, setting.Descend(row.Kind,
            below ?? (whole is null ? row.DefaultIn(resolved as Mapping ?? mapping) : null), whole));
    }

    private static Row? Find(Rows rows, string key)
    {
        foreach (Row row in rows.All)
            if (row.Key == key) return row;
        return null;
    }

    private static Node Unfold(Rows rows, Node node) =>
        rows.Shorthand is { } row && node is not Mapping && !node.IsNone && !node.IsMissing
        ? new Mapping(node.At, [new Entry(row.Key, node.At, node)])
        : node;
}

/// <summary>The schema of a described object.</summary>
internal static class ShapeSchema
{
    public static JsonObject Build(Rows rows, string noun, string doc, SchemaDefinitions definitions)
    {
        var properties = new JsonObject();
        foreach (Row row in rows.All)
            properties[row.Key] = Property(row, rows.HasGrounds ? Ground(row) : "", definitions);
        foreach (string key in rows.Inheritance.Keys) properties[key] = Taken(key, noun, rows.Inheritance);
        var required = rows.All.Where(row => row.IsRequired).Select(row => row.Key).ToList();
        JsonObject block = SchemaParts.Block(properties, rows.Inheritance.Any ? [] : required);
        if (rows.HasGrounds) GroundsSchema.AddTo(block, definitions);
        if (rows.HasGrounds && rows.All.Count(row => row.Kind.IsQuantity) == 1)
            GroundsSchema.AddRangeTo(block, new JsonObject { ["type"] = new JsonArray("number", "string") });
        if (rows.Inheritance.Any && required.Count > 0) block["anyOf"] = Inherited(rows.Inheritance, required);
        JsonObject schema = rows.Shorthand is { } shorthand
            ? SchemaParts.AnyOf(shorthand.Kind.Schema(definitions), block)
            : block;
        schema.Insert(0, "title", noun);
        schema.Insert(1, "description", doc);
        return schema;
    }

    private static JsonObject Property(Row row, string ground, SchemaDefinitions definitions)
    {
        JsonObject value = row.Kind.Schema(definitions);
        JsonObject schema = row.IsRequired || row.Kind.TakesNone
            ? value
            : SchemaParts.AnyOf(value, definitions.Refer("none", None));
        schema.Insert(0, "description", row.Doc + row.Kind.Remark + ground);
        if (row.Default is { } stated) schema["default"] = DefaultOf(stated);
        return schema;
    }

    private static string Ground(Row row)
    {
        if (!row.Kind.IsQuantity || row.Default is not { } stated) return "";
        string source = stated.Grounds.Source is { } named ? $" ({named})" : "";
        return $" Default {row.DefaultText}, {SnakeCase.From(stated.Grounds.Effective)}{source}.";
    }

    /// <summary>What an entry does not take over from another it must state itself.</summary>
    private static JsonArray Inherited(Inheritance inheritance, List<string> required) =>
    [
        new JsonObject { ["required"] = SchemaParts.Words(required) },
        .. inheritance.Wholes.Select(key => new JsonObject { ["required"] = SchemaParts.Words([key]) }),
    ];

    private static JsonObject Taken(string key, string noun, Inheritance inheritance) => key switch
    {
        Inheritance.Extends => new JsonObject
        {
            ["description"] = $"Another {noun}; only what differs from it is stated here.",
            ["type"] = "string"
        },
        Inheritance.With => Composed(inheritance.FromParts!),
        _ => Likened(inheritance.FromCatalogue!),
    };

    private static JsonObject Composed(Catalogue parts)
    {
        JsonObject name() => new() { ["enum"] = SchemaParts.Words(parts.Populations.Keys) };
        return new JsonObject
        {
            ["description"] = $"Each {parts.Noun} that goes over what is taken over, before the keys stated here.",
            ["anyOf"] = new JsonArray(name(),
                new JsonObject { ["type"] = "array", ["items"] = name(), ["minItems"] = 1 }),
        };
    }

    private static JsonObject Likened(Catalogue catalogue)
    {
        var schema = new JsonObject
        {
            ["description"] = $"A {catalogue.Noun}; only what differs from it is stated here.",
        };
        JsonArray words = SchemaParts.Words(catalogue.Populations.Keys);
        if (!catalogue.HasLibrary)
            schema["enum"] = words;
        else
            schema["anyOf"] = new JsonArray([
                .. words.Count > 0 ? [new JsonObject { ["enum"] = words }] : Array.Empty<JsonObject>(),
                new JsonObject { ["type"] = "string" },
                new JsonObject
                {
                    ["type"] = "array",
                    ["items"] = new JsonObject { ["type"] = "string" },
                    ["minItems"] = 1,
                },
            ]);
        return schema;
    }

    private static JsonObject None() => new()
    {
        ["description"] = "Leaves the key out, also where it would be taken over from another entry.",
        ["enum"] = new JsonArray("none", null),
    };

    private static JsonNode? DefaultOf(Node node) => node switch
    {
        Scalar { Quoted: false } scalar when Numerals.TrySplit(scalar.Text, out double number, out string? unit)
            && unit.Length == 0 => JsonValue.Create(number),
        Scalar scalar => JsonValue.Create(scalar.Text),
        Sequence sequence => new JsonArray([.. sequence.Items.Select(DefaultOf)]),
        Mapping mapping =>
            new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key, DefaultOf(entry.Value)))),
        _ => null,
    };
}
