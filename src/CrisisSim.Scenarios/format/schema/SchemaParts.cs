using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>Pieces of which schemas are built.</summary>
internal static class SchemaParts
{
    /// <summary>Any of some schemas; those that are nothing but alternatives themselves are taken apart.</summary>
    public static JsonObject AnyOf(params IEnumerable<JsonObject> schemas)
    {
        var alternatives = new JsonArray();
        foreach (JsonObject schema in schemas)
        {
            if (schema is { Count: 1 } && schema["anyOf"] is JsonArray inner)
                foreach (JsonNode? one in inner) alternatives.Add(one!.DeepClone());
            else alternatives.Add(schema);
        }

        return alternatives.Count == 1
            ? alternatives[0]!.DeepClone().AsObject()
            : new JsonObject { ["anyOf"] = alternatives };
    }

    /// <summary>A block that holds these keys and no others.</summary>
    public static JsonObject Block(JsonObject properties, IEnumerable<string> required)
    {
        var block = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false
        };
        if (Words(required) is { Count: > 0 } keys) block["required"] = keys;
        return block;
    }

    public static JsonArray Words(IEnumerable<string> words) => [.. words.Select(word => JsonValue.Create(word))];
}
