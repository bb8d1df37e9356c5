using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>The schema of a described object.</summary>
internal static class ShapeSchema
{
    public static JsonObject Of(Rows rows, string noun, string doc, SchemaDefinitions definitions)
    {
        var properties = new JsonObject();
        foreach (var row in rows.All) properties[row.Key] = Property(row, rows.HasGrounds ? Ground(row) : "", definitions);
        foreach (var key in rows.Inheritance.Keys) properties[key] = Taken(key, noun, rows.Inheritance);
        var required = rows.All.Where(row => row.IsRequired).Select(row => row.Key).ToList();
        var block = Alternatives.Block(properties, rows.Inheritance.Any ? [] : required);
        if (rows.HasGrounds) GroundsSchema.AddTo(block, definitions);
        if (rows.HasGrounds && rows.All.Count(row => row.Kind.IsQuantity) == 1) GroundsSchema.AddRangeTo(block, new JsonObject { ["type"] = new JsonArray("number", "string") });
        if (rows.Inheritance.Any && required.Count > 0) block["anyOf"] = Inherited(rows.Inheritance, required);
        var schema = rows.Shorthand is { } shorthand ? Alternatives.AnyOf(shorthand.Kind.Schema(definitions), block) : block;
        schema.Insert(0, "title", noun);
        schema.Insert(1, "description", doc);
        return schema;
    }

    private static JsonObject Property(Row row, string ground, SchemaDefinitions definitions)
    {
        var value = row.Kind.Schema(definitions);
        var schema = row.IsRequired || row.Kind.TakesNone ? value : Alternatives.AnyOf(value, definitions.Refer("none", None));
        schema.Insert(0, "description", row.Doc + row.Kind.Remark + ground);
        if (row.Default is { } stated) schema["default"] = DefaultOf(stated);
        return schema;
    }

    private static string Ground(Row row)
    {
        if (!row.Kind.IsQuantity || row.Default is not { } stated) return "";
        var source = stated.Grounds.Source is { } said ? $" ({said})" : "";
        return $" Default {row.DefaultText}, {Words.Of(stated.Grounds.Effective.ToString())}{source}.";
    }

    /// <summary>What an entry does not take over from another it must state itself.</summary>
    private static JsonArray Inherited(Inheritance inheritance, List<string> required) =>
    [
        new JsonObject { ["required"] = Alternatives.Words(required) },
        .. inheritance.Keys.Select(key => new JsonObject { ["required"] = Alternatives.Words([key]) }),
    ];

    private static JsonObject Taken(string key, string noun, Inheritance inheritance) => key == Inheritance.Extends
        ? new JsonObject { ["description"] = $"Another {noun}; only what differs from it is stated here.", ["type"] = "string" }
        : new JsonObject
        {
            ["description"] = "A documented default population; only what differs from it is stated here.",
            ["enum"] = Alternatives.Words(inheritance.FromCatalogue!.Populations.Keys),
        };

    private static JsonObject None() => new()
    {
        ["description"] = "Leaves the key out, also where it would be taken over from another entry.",
        ["enum"] = new JsonArray("none", null),
    };

    private static JsonNode? DefaultOf(Node node) => node switch
    {
        Scalar { Quoted: false } scalar when Numerals.TrySplit(scalar.Text, out var number, out var unit) && unit.Length == 0 => JsonValue.Create(number),
        Scalar scalar => JsonValue.Create(scalar.Text),
        Sequence sequence => new JsonArray([.. sequence.Items.Select(DefaultOf)]),
        Mapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key, DefaultOf(entry.Value)))),
        _ => null,
    };
}
