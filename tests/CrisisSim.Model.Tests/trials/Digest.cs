using System.Text.Json;

namespace CrisisSim.Model.Tests;

/// <summary>All that an outcome says, as text, to compare outcomes.</summary>
internal static class Digest
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new Hour() } };

    public static string Compute(Outcome outcome) =>
        JsonSerializer.Serialize(outcome, Options)
            + string.Join(' ', Enum.GetValues<Stage>().Select(s => outcome.Path[s].ToString("R", null)));

    /// <summary>The same as a few letters, so that rows that differ do not fill a screen.</summary>
    public static string Short(Outcome outcome) => Convert.ToHexString(
        System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Compute(outcome))).AsSpan(0, 8));

    private sealed class Hour : System.Text.Json.Serialization.JsonConverter<Moment>
    {
        public override Moment Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Moment value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.OrNever.ToString("R", null));
    }
}
