using System.Globalization;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>A day and hour with its offset from UTC: <c>2027-02-12 03:00 +02:00</c>.</summary>
internal sealed class InstantKind : Kind<DateTimeOffset>
{
    private static readonly string[] Forms =
    [
        "yyyy-MM-dd HH:mm zzz", "yyyy-MM-dd HH:mmzzz", "yyyy-MM-ddTHH:mmzzz", "yyyy-MM-dd HH:mm:ss zzz",
        "yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-dd HH:mm'Z'", "yyyy-MM-ddTHH:mm'Z'", "yyyy-MM-ddTHH:mm:ss'Z'",
    ];

    public override string Noun => "a day and hour with its offset from UTC, as in '2027-02-12 03:00 +02:00'";

    public override bool TryRead(Node node, Reading at, out DateTimeOffset value)
    {
        value = default;
        return at.TryScalar(node, this, out var text)
            && (DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value)
                || at.Refuse(node, this));
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "string",
        ["pattern"] = @"^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2})? ?([+-]\d{2}:\d{2}|Z)$",
    };
}
