using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>The areas that a line of a text has of its own: a list of them, or the word <c>any</c> for everywhere.</summary>
internal sealed class AreasKind : Kind<IReadOnlyList<string>>
{
    public const string Anywhere = "any";

    private static readonly ListKind<string> List = new(new TextKind(), atLeast: 1);

    public override string Noun => $"a list of areas, or '{Anywhere}'";

    public override string Brief => $"{Anywhere}, or list of text";

    public override IEnumerable<(string Step, Kind Kind)> Inner => List.Inner;

    public override bool TryRead(Node node, ReadingContext at, [MaybeNullWhen(false)] out IReadOnlyList<string> value)
    {
        value = [];
        return node is Scalar { Text: Anywhere } || (node is Sequence ? List.TryRead(node, at, out value)
            : at.Refuse(node, this));
    }

    public override Node Set(Setting setting, Node? stated, Node? resolved) =>
        List.Set(setting, stated as Sequence, resolved as Sequence);

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["anyOf"] = new JsonArray(new JsonObject { ["const"] = Anywhere }, List.Schema(definitions)),
    };
}
