namespace CrisisSim.Cli;

/// <summary>A report in its directory: report.json with everything in it, and what is made of that, report.html and charts/.</summary>
internal static class ReportFolder
{
    public const string Page = "report.html", Charts = "charts";

    /// <summary>Writes report.json, takes away what was made of an earlier one, and answers with what it wrote.</summary>
    /// <exception cref="Refusal">Something cannot be written or taken away.</exception>
    public static IReadOnlyList<string> Write(OutRequest to, Report report)
    {
        Clear(to.Directory);
        string file = ReportFile.Write(to.Directory, report);
        return to.Report ? [file, .. Draw(to.Directory, report, [PictureForm.Svg]).Files] : [file];
    }

    /// <summary>Makes page and pictures of a report.</summary>
    /// <exception cref="Refusal">They cannot be written.</exception>
    public static Drawn Draw(string directory, Report report, IReadOnlyList<PictureForm> forms)
    {
        string page = WholeFile.Write(Path.Join(directory, Page), file => file.Write(HtmlReport.Of(report)));
        if (!report.Charts.Any()) return new Drawn([page], null);
        string pictures = Path.Join(directory, Charts);
        Guard(() => Directory.CreateDirectory(pictures), directory);
        string? missing = null;
        foreach (PictureForm form in forms.Prepend(PictureForm.Svg).Distinct()) missing ??= PictureFiles.Write(pictures, report, form);
        string[] there =
        [
            .. Enum.GetValues<PictureForm>().Where(form => report.Charts.All(chart => File.Exists(PictureFiles.PathOf(pictures, chart, form)))).Select(Names.Key),
        ];
        return new Drawn([page, $"{Names.Count(report.Charts.Count(), "picture")} ({string.Join(", ", there)}) in {pictures}"], missing);
    }

    /// <summary>Removes page and pictures of the report that lies there, and nothing else.</summary>
    private static void Clear(string directory)
    {
        if (Earlier(directory) is not { } report) return;
        Guard(
            () =>
            {
                foreach (Chart chart in report.Charts)
                    foreach (PictureForm form in Enum.GetValues<PictureForm>()) Remove(PictureFiles.PathOf(Path.Join(directory, Charts), chart, form));
                Remove(Path.Join(directory, Page));
            },
            directory);
    }

    private static void Remove(string path)
    {
        if (File.Exists(path)) File.Delete(path);
    }

    private static Report? Earlier(string directory)
    {
        try
        {
            return ReportFile.Read(directory);
        }
        catch (ResultFileException)
        {
            return null; // there is none that could be told from another's file
        }
    }

    private static void Guard(Action work, string directory)
    {
        try
        {
            work();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new Refusal(ExitCode.Failed, $"the report could not be written to '{directory}': {fault.Message}");
        }
    }
}
