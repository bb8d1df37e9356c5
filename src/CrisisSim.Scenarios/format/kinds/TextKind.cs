using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>Any text.</summary>
internal sealed class TextKind : Kind<string>
{
    public override string Noun => "a text";

    public override string Brief => "text";

    public override bool TryRead(Node node, ReadingContext at, out string value) => at.TryScalar(node, this, out value);

    // An unquoted title such as 1939 is a number to an editor.
    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = new JsonArray("string", "number", "boolean") };
}
