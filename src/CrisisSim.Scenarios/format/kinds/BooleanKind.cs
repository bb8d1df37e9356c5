using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>Yes or no, true or false, on or off.</summary>
internal sealed class BooleanKind : Kind<bool>
{
    public override string Noun => "yes or no";

    public override bool TryRead(Node node, ReadingContext at, out bool value)
    {
        value = false;
        if (!at.TryScalar(node, this, out string? text)) return false;
        string word = text.ToLowerInvariant();
        value = word is "yes" or "true" or "on";
        return value || IsNo(word) || at.Refuse(node, this);
    }

    public static bool IsNo(string word) => word.ToLowerInvariant() is "no" or "false" or "off";

    // "yes" and "no" are texts to an editor that reads YAML 1.2.
    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["enum"] = new JsonArray(true, false, "yes", "no", "on", "off"),
    };
}
