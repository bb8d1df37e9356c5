using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CrisisSim.Reports;

/// <summary>
/// A result as one JSON object: its facts, its findings, the real acts that it is like, and its rows with the columns' names as keys.
/// </summary>
public static class JsonText
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    /// <summary>Writes the object, indented, and a line end.</summary>
    public static void Write(CommandOutput result, TextWriter to)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable)) Write(result, json);
        to.Write(Encoding.UTF8.GetString(buffer.ToArray()) + "\n");
    }

    private static void Write(CommandOutput result, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (Fact fact in result.Facts)
        {
            json.WritePropertyName(fact.Name);
            fact.Value.WriteTo(json);
        }
        WriteFindings(result.Findings, json);
        if (result.Like is { } like) WriteRows("like", like, json);
        WriteRows("rows", result.Sheet, json);
        json.WriteEndObject();
    }

    private static void WriteRows(string name, Sheet sheet, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (IReadOnlyList<Cell> row in sheet.Rows) WriteRow(sheet.Columns, row, json);
        json.WriteEndArray();
    }

    private static void WriteFindings(IReadOnlyList<string> findings, Utf8JsonWriter json)
    {
        if (findings.Count == 0) return;
        json.WriteStartArray("findings");
        foreach (string finding in findings) json.WriteStringValue(finding);
        json.WriteEndArray();
    }

    private static void WriteRow(IReadOnlyList<string> columns, IReadOnlyList<Cell> row, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        for (int k = 0; k < columns.Count; k++)
        {
            json.WritePropertyName(columns[k]);
            row[k].WriteTo(json);
        }
        json.WriteEndObject();
    }
}
