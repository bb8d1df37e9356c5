using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>The shared shapes of a JSON Schema, each written once under <c>$defs</c>.</summary>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);

    /// <summary>A reference to a definition; it is written at the first call, and may refer to itself.</summary>
    public JsonObject Refer(string name, Func<JsonObject> write)
    {
        string id = name.Replace(' ', '_');
        if (definitions.TryAdd(id, [])) definitions[id] = write();
        return new JsonObject { ["$ref"] = $"#/$defs/{id}" };
    }

    public JsonObject Written()
    {
        var written = new JsonObject();
        foreach ((string name, JsonObject definition) in definitions) written[name] = definition;
        return written;
    }
}
