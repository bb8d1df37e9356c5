using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>The lowest and the highest value of a range.</summary>
internal sealed class SpanKind : Kind<StatedSpan>
{
    public override string Noun => "a list of two, the lowest and the highest value, as in [1, 6]";

    public override string Brief => "list of two, lowest and highest";

    public override bool TryRead(Node node, Reading at, [MaybeNullWhen(false)] out StatedSpan value)
    {
        value = null;
        if (node is not Sequence { Items: [Scalar low, Scalar high] }) return at.Refuse(node, this);
        value = new StatedSpan(new StatedText(low.Text, low.Mark), new StatedText(high.Text, high.Mark), node.Mark);
        return true;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "array",
        ["items"] = new JsonObject { ["type"] = new JsonArray("string", "number") },
        ["minItems"] = 2,
        ["maxItems"] = 2,
    };
}
