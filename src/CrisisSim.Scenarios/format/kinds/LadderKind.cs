using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>A ladder: <c>default</c>, or the names of one's own rungs from the lowest to the highest.</summary>
internal sealed class LadderKind : Kind<RungNames>
{
    public override string Noun => "'default' or a list of rungs from the lowest to the highest";

    public override bool TryRead(Node node, ReadingContext at, [MaybeNullWhen(false)] out RungNames value)
    {
        value = null;
        if (node is Scalar { Text: "default" }) value = RungNames.Default;
        else if (node is not Sequence rungs) return at.Refuse(node, this);
        else if (rungs.Items.Count < 2) return at.Refuse(node, "a ladder needs at least two rungs");
        else if (!TryNames(rungs, at, out List<string>? names)) return false;
        else value = new RungNames(names);
        return true;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["const"] = "default" },
            new JsonObject
            {
                ["type"] = "array",
                ["items"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[a-z][a-z0-9_]*$" },
                ["minItems"] = 2,
                ["uniqueItems"] = true,
            }),
    };

    private static bool TryNames(Sequence rungs, ReadingContext at, out List<string> names)
    {
        names = [];
        foreach (Node item in rungs.Items)
        {
            string name = (item as Scalar)?.Text ?? "";
            if (!IsName(name))
                return at.Refuse(item,
                    $"a rung is named in lower case, with '_' between words, as in 'grey_zone', not {item.Noun}");
            if (names.Contains(name))
                return at.Refuse(item, $"rung {MessageText.Quoted(name)} stands twice on the ladder");
            names.Add(name);
        }

        return true;
    }

    private static bool IsName(string name) =>
        name.Length > 0 && char.IsAsciiLetterLower(name[0])
            && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');
}
