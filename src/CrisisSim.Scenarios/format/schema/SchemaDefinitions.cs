using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>The shared shapes of a JSON Schema, each written once under <c>$defs</c>.</summary>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    /// <summary>A reference to a definition; it is written at the first call, and may refer to itself.</summary>
    public JsonObject Refer(string name, Func<JsonObject> write)
    {
        var id = name.Replace(' ', '_');
        if (_definitions.TryAdd(id, [])) _definitions[id] = write();
        return new JsonObject { ["$ref"] = $"#/$defs/{id}" };
    }

    public JsonObject Written()
    {
        var written = new JsonObject();
        foreach (var (name, definition) in _definitions) written[name] = definition;
        return written;
    }
}
