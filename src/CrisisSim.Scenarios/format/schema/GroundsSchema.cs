using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>The schema of what a number rests on.</summary>
internal static class GroundsSchema
{
    /// <summary>The value itself, or a block with <c>value</c> and its grounds.</summary>
    public static JsonObject Around(JsonObject bare, JsonObject end, SchemaDefinitions definitions)
    {
        JsonObject block = SchemaParts.Block(new JsonObject { ["value"] = bare.DeepClone() }, ["value"]);
        AddTo(block, definitions);
        AddRangeTo(block, end);
        return SchemaParts.AnyOf(bare, block);
    }

    public static void AddTo(JsonObject block, SchemaDefinitions definitions)
    {
        block["properties"]![GroundsKeys.Source] = definitions.Refer(GroundsKeys.Source, Source);
        block["properties"]![GroundsKeys.Grade] = definitions.Refer(GroundsKeys.Grade, Grade);
    }

    public static void AddRangeTo(JsonObject block, JsonObject end) =>
        block["properties"]![GroundsKeys.Range] = new JsonObject
        {
            ["description"] = "Lowest and highest value that are thought possible.",
            ["type"] = "array",
            ["items"] = end,
            ["minItems"] = 2,
            ["maxItems"] = 2,
        };

    private static JsonObject Source() =>
        new() { ["description"] = "What the number is taken from.", ["type"] = new JsonArray("string", "number") };

    private static JsonObject Grade() =>
        new() { ["description"] = "How well founded it is.", ["enum"] = SchemaParts.Words(EnumWords<Grade>.All.Words) };
}
