using System.Globalization;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>The version of the format that a file is written in.</summary>
internal sealed class VersionKind(int known) : Kind<int>
{
    public override string Noun => $"the version of the format, {known}";

    public override bool TryRead(Node node, ReadingContext at, out int value)
    {
        value = known;
        if (!at.TryScalar(node, this, out string? text)) return false;
        return text == known.ToString(CultureInfo.InvariantCulture)
            || at.Refuse(node,
                $"version {MessageText.Quoted(text)} of the format is not known here; write 'crisissim: {known}'");
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["const"] = known };
}
