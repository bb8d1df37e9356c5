using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace CrisisSim.Reports;

/// <summary>
/// A report as a file, its charts as data, from which pages and pictures can be made without playing again: what is
/// read renders to the same bytes as what was written.
/// </summary>
public static class ReportFile
{
    /// <summary>The name of the file in its directory.</summary>
    public const string Name = ResultSet.Report;

    /// <summary>The version of the file that this program writes and reads.</summary>
    public const int CurrentFormat = 1;

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        AllowOutOfOrderMetadataProperties = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>
    /// Writes the file into a directory that exists, in the place of an earlier one, and answers with its path.
    /// </summary>
    /// <exception cref="ResultFileException">It cannot be written; what bore its name before is then
    /// untouched.</exception>
    public static string Write(string directory, Report report) => ResultSet.Write(directory, [Of(report)])[0];

    /// <summary>The file, to be written with others.</summary>
    public static ResultFile Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(Name, to => JsonSerializer.Serialize(to,
            new ReportDocument { Format = CurrentFormat, Report = report }, Json));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="ResultFileException">There is no such file, or it is not a whole report of a format that is
    /// known.</exception>
    public static Report Read(string directory)
    {
        string path = Path.Join(directory, Name);
        try
        {
            byte[] text = RegularFile.Read(path);
            RequireFormat(text, path);
            ReportCheck.NothingIsNull(text);
            Report report = JsonSerializer.Deserialize<ReportDocument>(text, Json)?.Report
                ?? throw new JsonException("It is empty.");
            ReportCheck.NamesAreSound(report);
            return report;
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ResultFileException(File.Exists(Path.Join(directory, StudyStore.FileName(default)))
                ? $"'{directory}' holds a study that has not been played to its end, so there is no {Name} yet; the command "
                    + "that began it goes on with it."
                : $"'{directory}' holds no {Name}; play with --out {directory} first.", fault);
        }
        catch (Exception fault) when (ResultFileException.IsOfContent(fault))
        {
            throw ResultFileException.Damaged(path, fault, $"play again with --out {directory}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ResultFileException($"'{path}' could not be read: {fault.Message}", fault);
        }
    }

    private static void RequireFormat(byte[] text, string path)
    {
        using var document = JsonDocument.Parse(text);
        int format = document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty("format", out JsonElement stated)
                && stated.ValueKind == JsonValueKind.Number && stated.TryGetInt32(out int number)
            ? number
            : throw new JsonException("It does not say its format.");
        if (format == CurrentFormat) return;
        throw new ResultFileException(format > CurrentFormat
            ? $"'{path}' is of format {format}, which a newer crisissim wrote; this one reads format {CurrentFormat}. "
                + "Use the newer one, or play again with this."
            : $"'{path}' is of format {format}, and this crisissim reads format {CurrentFormat}; play again.");
    }
}

/// <summary>What report.json holds.</summary>
internal sealed record ReportDocument
{
    /// <summary>Name of the program.</summary>
    public string Program { get; init; } = "crisissim";

    /// <summary>Version of the file.</summary>
    public required int Format { get; init; }

    /// <summary>The report, its charts as data.</summary>
    public required Report Report { get; init; }
}

/// <summary>
/// What a report that was read from a file must keep to beyond its form: its names become names of files and anchors.
/// </summary>
internal static partial class ReportCheck
{
    /// <exception cref="JsonException">There is a null; a report is never written with one.</exception>
    public static void NothingIsNull(ReadOnlySpan<byte> text)
    {
        var json = new Utf8JsonReader(text);
        string key = "";
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName) key = json.GetString()!;
            if (json.TokenType == JsonTokenType.Null) throw At(text, json.TokenStartIndex, "It holds a null.");
            if (json.TokenType == JsonTokenType.String) json.GetString();
            if (json.TokenType == JsonTokenType.Number && key != "seed"
                && !(Math.Abs(json.GetDouble()) < Largest)) throw At(text, json.TokenStartIndex, "A number is too large.");
        }
    }

    /// <summary>Hours, days, counts and pixels of every report are below.</summary>
    private const double Largest = 1e15;

    private static JsonException At(ReadOnlySpan<byte> text, long place, string why)
    {
        ReadOnlySpan<byte> before = text[..(int)place];
        return new JsonException(why, null, before.Count((byte)'\n'), place - 1 - before.LastIndexOf((byte)'\n'));
    }

    /// <exception cref="JsonException">A name cannot be that of a file or an anchor, two charts have the same, or one has a
    /// size or an axis that none is written with.</exception>
    public static void NamesAreSound(Report report)
    {
        string[] charts = [.. report.Charts.Select(chart => chart.Name)];
        if (charts.Distinct(StringComparer.Ordinal).Count() < charts.Length)
            throw new JsonException("Two charts have one name.");
        foreach (Chart chart in report.Charts)
        {
            if (chart.Width is < 100 or > MostPixels || chart.Columns is < 1 or > MostPanels
                || chart.PlotHeight is < 1 or > MostPixels || chart.Panels.Count is 0 or > MostPanels)
                throw new JsonException($"The picture {InertText.Quoted(chart.Name)} has a size that no picture has.");
            if (chart.Panels.Any(panel => !(panel.Part is > 0 and < MostPixels)
                || IsOff(panel.X) || IsOff(panel.Y)))
                throw new JsonException($"The picture {InertText.Quoted(chart.Name)} has an axis that no picture has.");
        }
        foreach (string name in charts.Concat(report.Sections.Select(section => section.Id)))
            if (!Sound().IsMatch(name)) throw new JsonException($"{InertText.Quoted(name)} is no name of a chart or a section.");
    }

    private const int MostPixels = 10_000, MostPanels = 200;

    private static bool IsOff(Axis axis) => axis is NumberAxis numbers
        && (!double.IsFinite(numbers.From) || !double.IsFinite(numbers.To)
            || !(Math.Abs(numbers.To - numbers.From) > 1e-12 * Math.Max(Math.Abs(numbers.From), Math.Abs(numbers.To)))
            || (numbers.Logarithmic && !(numbers.From > 0 && numbers.To > 0))
            || numbers.Ticks?.Any(tick => !double.IsFinite(tick.At)) == true);

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Sound();
}
