using System.Globalization;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>The seed of all chance.</summary>
internal sealed class SeedKind : Kind<ulong>
{
    public override string Noun => "a whole number from 0 up to 18446744073709551615";

    public override string Brief => "whole number from 0 up";

    public override bool TryRead(Node node, Reading at, out ulong value)
    {
        value = 0;
        return at.TryScalar(node, this, out var text)
            && (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) || at.Refuse(node, this));
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "integer", ["minimum"] = 0 };
}
