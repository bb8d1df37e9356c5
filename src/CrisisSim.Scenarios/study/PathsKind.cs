using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>A path of the scenario, or several in a list.</summary>
internal sealed class PathsKind : Kind<IReadOnlyList<StatedText>>
{
    private static readonly StatedTextKind One = new("a path of the scenario");
    private static readonly ListKind<StatedText> Several = new(One, atLeast: 1);

    public override string Noun => "a path of the scenario, or a list of paths";

    public override string Brief => "path, or list of paths";

    public override bool TryRead(Node node, Reading at, [MaybeNullWhen(false)] out IReadOnlyList<StatedText> value)
    {
        value = null;
        if (node is Sequence) return Several.TryRead(node, at, out value);
        if (node is not Scalar scalar) return at.Refuse(node, this);
        value = [new StatedText(scalar.Text, scalar.Mark)];
        return true;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => Alternatives.AnyOf(new JsonObject { ["type"] = "string" }, Several.Schema(definitions));
}
