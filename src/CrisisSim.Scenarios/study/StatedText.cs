using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>A word of a study file with its place.</summary>
internal sealed record StatedText(string Text, SourcePosition At);

/// <summary>A word or number whose meaning only the scenario knows.</summary>
internal sealed class StatedTextKind(string noun) : Kind<StatedText>
{
    public override string Noun => noun;

    public override string Brief => noun[(noun.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    public override bool TryRead(Node node, ReadingContext at, [MaybeNullWhen(false)] out StatedText value)
    {
        value = null;
        if (!at.TryScalar(node, this, out string? text)) return false;
        value = new StatedText(text, node.At);
        return true;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = new JsonArray("string", "number", "boolean") };
}
