using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using CrisisSim.Kernel;

namespace CrisisSim.Scenarios;

/// <summary>
/// A number or duration that differs from trial to trial: a fixed value, or a block such as <c>{median: 19 h, p90: 61
/// h}</c>.
/// <c>times</c> beside it stretches the whole. The middle is the median.
/// </summary>
internal sealed class DistributionKind(QuantityMeasure measure) : Quantity<Distribution>(measure)
{
    public const string AtOnce = "at_once";
    public const string Then = "then";
    public const string Quantiles = "quantiles";

    public override string Noun => $"{Measure.Noun}, or a distribution such as {{median: …, p90: …}}";

    public override string Written(Distribution value) => DistributionText.Format(value, Measure);

    protected override bool IsRandom => true;

    protected override IReadOnlyList<string> Parts => [LedgerEntry.Times];

    public override JsonObject Schema(SchemaDefinitions definitions) => DistributionSchema.Build(Measure, definitions);

    protected override bool TryParse(Node node, ReadingContext at, [MaybeNullWhen(false)] out Distribution value,
        out double middle)
    {
        middle = 0;
        var reader = new DistributionReader(this, Measure, at);
        if (!reader.TryRead(node, out value)) return false;
        middle = value.Median;
        if (Measure is DurationMeasure && value.Quantile(0) < 0)
            return at.Refuse(node,
                "this distribution can be negative, and a duration cannot; state a median and p90, or low, mode "
                    + "and high");
        return true;
    }

    protected override double StretchOf(Node node) =>
        (node as Mapping)?.Find(LedgerEntry.Times)?.Value is Scalar times
            && Numerals.TrySplit(times.Text, out double factor, out _)
            ? factor
            : 1;

    /// <summary>One value of the unit, within the bounds; what is advised lies within those of its part too.</summary>
    internal bool TryValue(Node node, ReadingContext at, Bounds part, out double number) =>
        TryNumber(node, at, part, out number);
}

/// <summary>The schema of a distribution: its value, the bare forms, and the forms under a family's name.</summary>
internal sealed class DistributionSchema
{
    private readonly QuantityMeasure measure;
    private readonly SchemaDefinitions definitions;
    private readonly string name;

    private DistributionSchema(QuantityMeasure measure, SchemaDefinitions definitions)
    {
        (this.measure, this.definitions) = (measure, definitions);
        name = measure is DurationMeasure
            ? "random duration"
            : measure.Unit.Length == 0 ? "random number" : $"random number of {measure.Unit}";
    }

    public static JsonObject Build(QuantityMeasure measure, SchemaDefinitions definitions) =>
        new DistributionSchema(measure, definitions).Itself();

    private JsonObject Itself() => definitions.Refer(name, Write);

    private JsonObject Write()
    {
        var forms = DistributionForms.All.Where(form => !form.IsShare || measure is not DurationMeasure).ToList();
        JsonObject schema = SchemaParts.AnyOf(
        [
            Value(),
            Block(new JsonObject { ["value"] = Value() }),
            .. forms.Where(form => form.IsBare).Select(form => Block(Parameters(form))),
            Block(new JsonObject { [DistributionKind.AtOnce] = Share(), [DistributionKind.Then] = Itself() }),
            Block(new JsonObject { [DistributionKind.Quantiles] = Quantiles() }),
            .. forms
                .GroupBy(form => form.Family)
                .Select(family => Block(new JsonObject { [family.Key] = Family(family) })),
        ]);
        schema.Insert(0, "description",
            $"{char.ToUpperInvariant(measure.Noun[0])}{measure.Noun[1..]}, or a distribution from which every "
                + "trial draws.");
        return schema;
    }

    private JsonObject Value() => measure.Schema(Bounds.None);

    /// <summary>All keys that are given are required; the stretch and the grounds may stand beside them.</summary>
    private JsonObject Block(JsonObject properties)
    {
        JsonObject block = SchemaParts.Block(properties, [.. properties.Select(property => property.Key)]);
        properties[LedgerEntry.Times] = definitions.Refer(LedgerEntry.Times, Times);
        GroundsSchema.AddTo(block, definitions);
        GroundsSchema.AddRangeTo(block, Value());
        return block;
    }

    private JsonObject Family(IEnumerable<DistributionForm> forms) =>
        SchemaParts.AnyOf(forms.Select(form => SchemaParts.Block(Parameters(form), form.Keys)));

    private JsonObject Parameters(DistributionForm form)
    {
        var properties = new JsonObject();
        foreach (Parameter parameter in form.Parameters)
        {
            JsonObject schema = parameter.IsValue ? Value() : new JsonObject { ["type"] = "number" };
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

    private static JsonObject Share() =>
        new() { ["description"] = "Share of draws that are 0.", ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1 };

    private static JsonObject Times() =>
        new() { ["description"] = "Stretches the whole distribution.", ["type"] = "number", ["minimum"] = 0 };
}
