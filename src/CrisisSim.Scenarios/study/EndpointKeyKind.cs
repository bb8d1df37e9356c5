using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>An endpoint by its key; quantiles are none, for their interval does not narrow as that of a mean does.</summary>
internal sealed class EndpointKeyKind : Kind<Endpoint>
{
    private static readonly string[] Keys = [.. Endpoints.All.Where(endpoint => endpoint.Kind != EndpointKind.Quantile).Select(endpoint => endpoint.Key)];

    public override string Noun => "the key of an endpoint, as in 'hours_without_decision'";

    public override string Brief => "key of an endpoint";

    public override bool TryRead(Node node, Reading at, [MaybeNullWhen(false)] out Endpoint value)
    {
        value = null;
        if (!at.TryScalar(node, this, out var text)) return false;
        if (Keys.Contains(text)) value = Endpoints.Named(text);
        return value is not null || at.Refuse(node, $"there is no endpoint {Show.Quoted(text)}{Closest.Hint(text, Keys, "there are")}");
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["enum"] = Alternatives.Words(Keys) };
}
