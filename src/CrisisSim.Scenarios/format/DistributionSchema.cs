using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>The schema of a distribution: its value, the bare forms, and the forms under a family's name.</summary>
internal sealed class DistributionSchema
{
    private readonly Measure _measure;
    private readonly SchemaDefinitions _definitions;
    private readonly string _name;

    private DistributionSchema(Measure measure, SchemaDefinitions definitions)
    {
        (_measure, _definitions) = (measure, definitions);
        _name = measure is DurationMeasure ? "random duration" : measure.Unit.Length == 0 ? "random number" : $"random number of {measure.Unit}";
    }

    public static JsonObject Of(Measure measure, SchemaDefinitions definitions) => new DistributionSchema(measure, definitions).Itself();

    private JsonObject Itself() => _definitions.Refer(_name, Write);

    private JsonObject Write()
    {
        var forms = DistributionForms.All.Where(form => !form.IsShare || _measure is not DurationMeasure).ToList();
        var schema = Alternatives.AnyOf(
        [
            Value(),
            Block(new JsonObject { ["value"] = Value() }),
            .. forms.Where(form => form.IsBare).Select(form => Block(Parameters(form))),
            Block(new JsonObject { [DistributionKind.AtOnce] = Share(), [DistributionKind.Then] = Itself() }),
            Block(new JsonObject { [DistributionKind.Quantiles] = Quantiles() }),
            .. forms.GroupBy(form => form.Family).Select(family => Block(new JsonObject { [family.Key] = Family(family) })),
        ]);
        schema.Insert(0, "description", $"{char.ToUpperInvariant(_measure.Noun[0])}{_measure.Noun[1..]}, or a distribution from which every trial draws.");
        return schema;
    }

    private JsonObject Value() => _measure.Schema(Bounds.None);

    /// <summary>All keys that are given are required; the stretch and the grounds may stand beside them.</summary>
    private JsonObject Block(JsonObject properties)
    {
        var block = Alternatives.Block(properties, [.. properties.Select(property => property.Key)]);
        properties[DistributionKind.Times] = _definitions.Refer(DistributionKind.Times, Times);
        GroundsSchema.AddTo(block, _definitions);
        GroundsSchema.AddRangeTo(block, Value());
        return block;
    }

    private JsonObject Family(IEnumerable<DistributionForm> forms) =>
        Alternatives.AnyOf(forms.Select(form => Alternatives.Block(Parameters(form), form.Keys)));

    private JsonObject Parameters(DistributionForm form)
    {
        var properties = new JsonObject();
        foreach (var parameter in form.Parameters)
        {
            var schema = parameter.IsValue ? Value() : new JsonObject { ["type"] = "number" };
            schema["description"] = parameter.Doc;
            properties[parameter.Key] = schema;
        }

        return properties;
    }

    private JsonObject Quantiles() => new()
    {
        ["description"] = "Probabilities with the values that are not exceeded, rising.",
        ["type"] = "object",
        ["patternProperties"] = new JsonObject { [@"^(0(\.[0-9]+)?|1(\.0+)?|\.[0-9]+)$"] = Value() },
        ["additionalProperties"] = false,
        ["minProperties"] = 2,
    };

    private static JsonObject Share() => new() { ["description"] = "Share of draws that are 0.", ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1 };

    private static JsonObject Times() => new() { ["description"] = "Stretches the whole distribution.", ["type"] = "number", ["minimum"] = 0 };
}
