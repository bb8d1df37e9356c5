using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>The schema of a distribution: its value, the bare forms, and the forms under a family's name.</summary>
internal static class DistributionSchema
{
    public static JsonObject Of(Measure measure, SchemaDefinitions definitions)
    {
        var name = measure is DurationMeasure ? "random_duration" : measure.Unit.Length == 0 ? "random_number" : $"random_number_of_{measure.Unit}";
        return definitions.Refer(name, () => Write(measure, name));
    }

    private static JsonObject Write(Measure measure, string name)
    {
        JsonObject Value() => measure.Schema(Bounds.None);
        JsonObject Itself() => new() { ["$ref"] = $"#/$defs/{name.Replace(' ', '_')}" };
        JsonObject Block(JsonObject properties, params string[] required)
        {
            properties[DistributionKind.Times] = new JsonObject { ["type"] = "number", ["exclusiveMinimum"] = 0, ["description"] = "Stretches the whole distribution." };
            return GroundsSchema.Block(properties, required, Value());
        }

        var forms = DistributionForms.All.Where(form => !form.IsShare || measure is not DurationMeasure).ToList();
        var alternatives = new JsonArray(Value(), Block(new JsonObject { ["value"] = Value() }, "value"));
        foreach (var form in forms.Where(form => form.IsBare)) alternatives.Add(Block(Parameters(form, Value), [.. form.Keys]));
        alternatives.Add(Block(new JsonObject { [DistributionKind.AtOnce] = Share(), [DistributionKind.Then] = Itself() }, DistributionKind.AtOnce, DistributionKind.Then));
        alternatives.Add(Block(new JsonObject { [DistributionKind.Quantiles] = Quantiles(Value()) }, DistributionKind.Quantiles));
        foreach (var family in forms.GroupBy(form => form.Family)) alternatives.Add(Block(new JsonObject { [family.Key] = Family(family, Value) }, family.Key));
        return new JsonObject { ["description"] = $"{Capital(measure.Noun)}, or a distribution from which every trial draws.", ["anyOf"] = alternatives };
    }

    private static JsonObject Family(IEnumerable<DistributionForm> forms, Func<JsonObject> value)
    {
        var alternatives = forms.Select(form => new JsonObject
        {
            ["type"] = "object",
            ["properties"] = Parameters(form, value),
            ["required"] = new JsonArray([.. form.Keys.Select(key => JsonValue.Create(key))]),
            ["additionalProperties"] = false,
        }).ToList();
        return alternatives.Count == 1 ? alternatives[0] : new JsonObject { ["anyOf"] = new JsonArray([.. alternatives]) };
    }

    private static JsonObject Parameters(DistributionForm form, Func<JsonObject> value)
    {
        var properties = new JsonObject();
        foreach (var parameter in form.Parameters)
        {
            var schema = parameter.IsValue ? value() : new JsonObject { ["type"] = "number" };
            schema["description"] = parameter.Doc;
            properties[parameter.Key] = schema;
        }

        return properties;
    }

    private static JsonObject Share() => new() { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1, ["description"] = "Share of draws that are 0." };

    private static JsonObject Quantiles(JsonObject value) => new()
    {
        ["type"] = "object",
        ["description"] = "Probabilities with the values that are not exceeded, rising.",
        ["patternProperties"] = new JsonObject { [@"^(0(\.[0-9]+)?|1(\.0+)?|\.[0-9]+)$"] = value },
        ["additionalProperties"] = false,
        ["minProperties"] = 2,
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
