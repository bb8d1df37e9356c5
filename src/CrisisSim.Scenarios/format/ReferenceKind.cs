using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>
/// The name of an entry of another block of the file, such as a member; <paramref name="block"/> is its path. A block that
/// must be there and is not, or is empty, is complained about where it is read.
/// </summary>
internal sealed class ReferenceKind(string block, bool isOptional = false) : Kind<string>
{
    public override string Noun => $"a name that stands in '{block}'";

    public override bool TryRead(Node node, Reading at, out string value)
    {
        if (!at.TryScalar(node, this, out value)) return false;
        var names = Names(at.Session.Root);
        if (names.Contains(value) || (names.Count == 0 && !isOptional)) return true;
        return at.Refuse(node, $"{at.Key} {Show.Quoted(value)} is not in {block}{Closest.Hint(value, names, "there are")}");
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "string" };

    private IReadOnlyList<string> Names(Mapping? root)
    {
        var here = root;
        foreach (var key in block.Split('.')) here = here?.Find(key)?.Value as Mapping;
        return [.. here?.Keys ?? []];
    }
}
