using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>The version of the format that a file is written in.</summary>
internal sealed class VersionKind(int known) : Kind<int>
{
    public override string Noun => $"the version of the format, {known}";

    public override bool TryRead(Node node, ReadingContext at, out int value)
    {
        value = known;
        if (!at.TryScalar(node, this, out _)) return false;
        return FormatVersion.FaultOf(node, known) is not { } fault || at.Refuse(node, fault);
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["const"] = known };
}
