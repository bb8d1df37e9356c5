using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>The name of an entry of another block of the file, such as a member.</summary>
internal sealed class ReferenceKind(string block) : Kind<string>
{
    public override string Noun => $"a name that stands in '{block}'";

    public override bool TryRead(Node node, Reading at, out string value)
    {
        if (!at.TryScalar(node, this, out value)) return false;
        var name = value;
        if (at.Session.Root?.Find(block)?.Value is not Mapping named || named.Find(name) is not null) return true;
        return at.Refuse(node, $"{at.Key} {Show.Quoted(name)} is not in {block}{Closest.Hint(name, [.. named.Keys], "there are")}");
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "string" };
}
