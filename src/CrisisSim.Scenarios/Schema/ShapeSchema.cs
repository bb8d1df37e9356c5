using System.Globalization;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>The schema of a described object.</summary>
internal static class ShapeSchema
{
    public static JsonObject Of(Rows rows, string noun, string doc, SchemaDefinitions definitions)
    {
        var properties = new JsonObject();
        foreach (var row in rows.All) properties[row.Key] = Property(row, definitions);
        foreach (var key in rows.Inheritance.Keys) properties[key] = Taken(key, noun, rows.Inheritance);
        properties[GroundsKeys.Source] = GroundsSchema.Source();
        properties[GroundsKeys.Grade] = GroundsSchema.Grade();
        if (rows.All.Where(row => row.Kind.IsQuantity).ToList() is [_]) properties[GroundsKeys.Range] = GroundsSchema.Range(new JsonObject { ["type"] = new JsonArray("number", "string") });
        var block = new JsonObject
        {
            ["title"] = noun,
            ["description"] = doc,
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
        Require(block, rows);
        return rows.Shorthand is { } row2 ? new JsonObject { ["anyOf"] = new JsonArray(row2.Kind.Schema(definitions), block) } : block;
    }

    private static JsonObject Property(Row row, SchemaDefinitions definitions)
    {
        var value = row.Kind.Schema(definitions);
        var schema = row.IsRequired || row.Kind.TakesNone ? value : new JsonObject { ["anyOf"] = new JsonArray(value, definitions.Refer("none", None)) };
        schema["description"] = row.Doc;
        if (row.Default is { } stated) schema["default"] = DefaultOf(stated);
        return schema;
    }

    /// <summary>What an entry does not take over from another it must state itself.</summary>
    private static void Require(JsonObject block, Rows rows)
    {
        var required = new JsonArray([.. rows.All.Where(row => row.IsRequired).Select(row => JsonValue.Create(row.Key))]);
        if (required.Count == 0) return;
        if (!rows.Inheritance.Any) block["required"] = required;
        else
        {
            block["anyOf"] = new JsonArray([
                new JsonObject { ["required"] = required },
                .. rows.Inheritance.Keys.Select(key => new JsonObject { ["required"] = new JsonArray(key) })]);
        }
    }

    private static JsonObject Taken(string key, string noun, Inheritance inheritance)
    {
        if (key == Inheritance.Extends) return new JsonObject { ["type"] = "string", ["description"] = $"Another {noun}; only what differs from it is stated here." };
        return new JsonObject
        {
            ["enum"] = new JsonArray([.. inheritance.FromCatalogue!.Populations.Keys.Select(name => JsonValue.Create(name))]),
            ["description"] = "A documented default population; only what differs from it is stated here.",
        };
    }

    private static JsonObject None() => new() { ["enum"] = new JsonArray("none", null), ["description"] = "Leaves the key out, also where it is taken over from another entry." };

    private static JsonNode? DefaultOf(Node node) => node switch
    {
        Scalar { Quoted: false } scalar when double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        Scalar scalar => JsonValue.Create(scalar.Text),
        Sequence sequence => new JsonArray([.. sequence.Items.Select(DefaultOf)]),
        Mapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key, DefaultOf(entry.Value)))),
        _ => null,
    };
}
