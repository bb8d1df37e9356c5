using System.Text.Json;
using System.Text.RegularExpressions;

namespace CrisisSim.Charts;

/// <summary>What a report that was read from a file must keep to beyond its form: its names become names of files and anchors.</summary>
internal static partial class ReportCheck
{
    /// <exception cref="JsonException">There is a null; a report is never written with one.</exception>
    public static void NothingIsNull(ReadOnlySpan<byte> text)
    {
        var json = new Utf8JsonReader(text);
        while (json.Read())
            if (json.TokenType == JsonTokenType.Null) throw new JsonException("It holds a null.");
    }

    /// <exception cref="JsonException">A name cannot be that of a file or an anchor, or two charts have the same.</exception>
    public static void NamesAreSound(Report report)
    {
        string[] charts = [.. report.Charts.Select(chart => chart.Name)];
        if (charts.Distinct(StringComparer.Ordinal).Count() < charts.Length) throw new JsonException("Two charts have one name.");
        foreach (string name in charts.Concat(report.Sections.Select(section => section.Id)))
            if (!Sound().IsMatch(name)) throw new JsonException($"'{name}' is no name of a chart or a section.");
    }

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Sound();
}
