using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

internal static class ReplicationsShape
{
    private static readonly Shape<Replications> Until =
        new("until", "Crises are played until a precision is reached.", o =>
    {
        o.WithoutGrounds();
        Field<StatedPrecision> precision = o.Field("precision",
            "Half of the 95 % interval of the endpoint at which to stop, in its unit; of its paired difference where "
                + "there are several wordings.",
            new PrecisionKind());
        (Field<int>? first, Field<int>? most, Field<Endpoint>? endpoint) = Limits(o);
        o.Require(v => precision[v].IsHours == (endpoint[v].Unit == "h"), precision,
            "'precision' must be in the unit of the endpoint: a duration for hours, as in '5 h', a number for shares "
                + "and counts, as in '0.01'");
        return v => new Replications
        {
            Trials = first[v],
            Most = most[v],
            Endpoint = endpoint[v],
            Precision = precision[v].Number
        };
    });

    private static readonly Shape<Replications> Adaptive =
        new("adaptive", "Crises are played until the sign of the paired difference is decided.", o =>
    {
        o.WithoutGrounds();
        (Field<int>? first, Field<int>? most, Field<Endpoint>? endpoint) = Limits(o);
        return v => new Replications { Trials = first[v], Most = most[v], Endpoint = endpoint[v], UntilSign = true };
    });

    public static readonly Shape<Replications> Shape =
        new("replications", "How many crises are played at each point, under each wording.", o =>
    {
        o.WithoutGrounds();
        Field<int?> trials = o.Integer("trials", "A fixed number.").AtLeast(1).AtMost(10_000_000).Optional();
        Field<Replications?> until = o.Field("until", "As many as a precision needs.", Until).Optional();
        Field<Replications?> adaptive = o
            .Field("adaptive", "More where the sign of the paired difference is undecided.", Adaptive)
            .Optional();
        o.ShortFor(trials);
        o.Require(v => new object?[] { trials[v], until[v], adaptive[v] }.Count(one => one is not null) == 1, trials,
            "give one of 'trials', 'until' and 'adaptive'");
        return v => until[v] ?? adaptive[v] ?? new Replications { Trials = trials[v]!.Value, Most = trials[v]!.Value };
    });

    private static (Field<int> First, Field<int> Most, Field<Endpoint> Of) Limits(Rows o)
    {
        QuantityField<int> first = o.Integer("first", "Crises to begin with.").AtLeast(2).Default(200);
        QuantityField<int> most = o.Integer("most", "The most crises at a point.").AtMost(10_000_000).Default(4000);
        Field<Endpoint> endpoint = o
            .Field("of", "The endpoint in question.", new EndpointKeyKind())
            .Default(Endpoints.Timeliness.Key);
        o.Require(v => first[v] <= most[v], most, "'most' must not lie below 'first'");
        return (first, most, endpoint);
    }
}

/// <summary>
/// An endpoint by its key; quantiles are none, for their interval does not narrow as that of a mean does.
/// </summary>
internal sealed class EndpointKeyKind : Kind<Endpoint>
{
    private static readonly string[] Keys =
    [
        .. Endpoints.All.Where(endpoint => endpoint.Kind != EndpointKind.Quantile).Select(endpoint => endpoint.Key)
    ];

    public override string Noun => "the key of an endpoint, as in 'timeliness'";

    public override string Brief => "key of an endpoint";

    public override bool TryRead(Node node, ReadingContext at, [MaybeNullWhen(false)] out Endpoint value)
    {
        value = null;
        if (!at.TryScalar(node, this, out string? text)) return false;
        if (Keys.Contains(text)) value = Endpoints.Named(text);
        return value is not null
            || at.Refuse(node,
                $"there is no endpoint {MessageText.Quoted(text)}{NearestWord.Hint(text, Keys, "there are")}");
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["enum"] = SchemaParts.Words(Keys) };
}

/// <summary>Half of an interval, in the unit of its endpoint: a duration, or a number without a unit.</summary>
internal sealed class PrecisionKind : Kind<StatedPrecision>
{
    private static readonly DurationMeasure Duration = new();
    private static readonly NumberMeasure Number = new("");
    private static readonly Bounds Above0 = new(0, LowIsOpen: true);

    public override string Noun => "a duration or a number, as in '5 h' or '0.01'";

    public override string Brief => "duration or number, above 0";

    public override bool TryRead(Node node, ReadingContext at, [MaybeNullWhen(false)] out StatedPrecision value)
    {
        value = null;
        if (!at.TryScalar(node, this, out string? text)) return false;
        bool timed = Numerals.TrySplit(text, out _, out string? unit) && unit.Length > 0;
        QuantityMeasure measure = timed ? Duration : Number;
        if (measure.Fault(text, Above0, at.Session, out double number) is { } fault) return at.Refuse(node, fault);
        if (number <= 0) return at.Refuse(node, $"{at.Label} must be above 0, not {MessageText.Quoted(text)}");
        value = new StatedPrecision(number, timed);
        return true;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        SchemaParts.AnyOf(Number.Schema(Above0), Duration.Schema(Bounds.None));
}

/// <summary>Half of an interval: in hours, or without a unit.</summary>
internal sealed record StatedPrecision(double Number, bool IsHours);
