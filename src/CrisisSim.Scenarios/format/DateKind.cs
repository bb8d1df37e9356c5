using System.Globalization;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>A day: <c>1949-04-04</c>.</summary>
internal sealed class DateKind : Kind<DateOnly>
{
    public override string Noun => "a day, as in '1949-04-04'";

    public override bool TryRead(Node node, Reading at, out DateOnly value)
    {
        value = default;
        return at.TryScalar(node, this, out var text)
            && (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value)
                || at.Refuse(node, this));
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "string",
        ["pattern"] = @"^\d{4}-\d{2}-\d{2}$",
    };
}
