using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>The schema of what a number rests on.</summary>
internal static class GroundsSchema
{
    public static JsonObject Source() => new() { ["type"] = new JsonArray("string", "number"), ["description"] = "What the number is taken from." };

    public static JsonObject Grade() => new()
    {
        ["enum"] = new JsonArray([.. Choices<Grade>.All.Words.Select(word => JsonValue.Create(word))]),
        ["description"] = "How well founded it is.",
    };

    public static JsonObject Range(JsonObject end) => new()
    {
        ["type"] = "array",
        ["items"] = end,
        ["minItems"] = 2,
        ["maxItems"] = 2,
        ["description"] = "Lowest and highest value that are thought possible.",
    };

    /// <summary>The value itself, or a block with <c>value</c> and its grounds.</summary>
    public static JsonObject Around(JsonObject bare, JsonObject end) => new()
    {
        ["anyOf"] = new JsonArray(bare, Block(new JsonObject { ["value"] = bare.DeepClone() }, ["value"], end)),
    };

    /// <summary>A block of some keys and the grounds.</summary>
    public static JsonObject Block(JsonObject properties, string[] required, JsonObject end)
    {
        properties[GroundsKeys.Source] = Source();
        properties[GroundsKeys.Grade] = Grade();
        properties[GroundsKeys.Range] = Range(end);
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. required.Select(key => JsonValue.Create(key))]),
            ["additionalProperties"] = false,
        };
    }
}
