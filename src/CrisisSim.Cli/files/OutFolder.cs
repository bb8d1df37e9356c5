
namespace CrisisSim.Cli;
/// <summary>The directory into which a run writes its files.</summary>
internal static class OutFolder
{
    /// <summary>
    /// Makes the directory where there is none, so that a run does not find out at its end that it cannot write.
    /// </summary>
    /// <exception cref="CommandException">It is a file, or nothing can be written there.</exception>
    public static void Require(string directory)
    {
        if (File.Exists(directory))
            throw CommandException.Usage($"--out '{directory}' is a file",
                "Name a directory; it is made where there is none.");
        try
        {
            Directory.CreateDirectory(directory);
            string probe = Path.Join(directory, Path.GetRandomFileName());
            using var file = new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1,
                FileOptions.DeleteOnClose);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException
            or NotSupportedException)
        {
            throw CommandException.Usage($"--out '{directory}' is no directory that can be written to",
                "Name another directory; it is made where there is none.");
        }
    }

    /// <summary>The files.</summary>
    public static IReadOnlyList<ResultFile> Of(OutRequest to, ComparisonReportData data, DateTimeOffset started)
    {
        var stamp = new RunStamp
        {
            Version = ToolVersion.Text,
            ScenarioFile = data.Source.Path,
            ScenarioHash = data.Source.Hash,
            CommandLine = data.Command,
            Host = Environment.MachineName,
            Started = started,
            Duration = TimeProvider.System.GetUtcNow() - started,
        };
        return ResultFiles.Of(Manifest.Create(data.Plan, data.Result, stamp) with
        {
            Interrupted = data.Result.Interrupted || data.Played.IsCutAfter,
        },
            data.Result.Tables,
            new ResultForm(to.Members, to.Parquet,
            [
                SheetFiles.Table(SummarySheet.Name, SummarySheet.Tabulate(data), "NA"),
                .. Beside(data).Select(one => SheetFiles.Table(one.Name, one.Rows, "NA")),
                SheetFiles.Table(Codebook.Name,
                    Codebook.Tabulate([.. Notes(to), .. Beside(data).Select(one => (one.Name, one.Notes))]), "NA"),
            ]));
    }

    /// <summary>What figures rest on besides the crises, where it was asked for.</summary>
    private static IEnumerable<(string Name, Sheet Rows, IReadOnlyList<ColumnNote> Notes)> Beside(
        ComparisonReportData data) =>
        new (string Name, Sheet Rows, IReadOnlyList<ColumnNote> Notes)[]
        {
            (JudgementSheet.Name, JudgementSheet.Tabulate(data), JudgementSheet.Notes),
            (PartsSheet.Name, PartsSheet.Tabulate(data.Attributions), PartsSheet.Notes),
        }.Where(one => one.Rows.Rows.Count > 0);

    private static IReadOnlyList<(string File, IReadOnlyList<ColumnNote> Columns)> Notes(OutRequest to) =>
    [
        .. ResultFiles.Notes
            .Where(file => to.Members || file.File != ResultFiles.Members)
            .Select(file => (to.Parquet ? ResultForm.InParquet(file.File) : file.File, file.Columns)),
        (SummarySheet.Name, SummarySheet.Notes),
    ];
}
