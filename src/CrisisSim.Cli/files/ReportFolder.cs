namespace CrisisSim.Cli;

/// <summary>
/// A report in its directory: report.json with everything in it, and what is made of that, report.html and charts/.
/// </summary>
internal static class ReportFolder
{
    public const string Page = "report.html", Charts = "charts";

    /// <summary>
    /// Writes files and report.json all at once, takes away what was made of an earlier report, and answers with what it
    /// wrote, but for hidden files.
    /// </summary>
    /// <exception cref="ResultFileException">Something cannot be written or taken away.</exception>
    public static IReadOnlyList<string> Write(OutRequest to, IReadOnlyList<ResultFile> files, Report report,
        string? cut = null)
    {
        Report whole = report with { From = report.From with { InterruptedAfter = cut } };
        Report? earlier = Earlier(to.Directory);
        IReadOnlyList<string> written = ResultSet.Write(to.Directory, [.. files, ReportFile.Of(whole)]);
        if (earlier is not null) Clear(to.Directory, earlier);
        return
        [
            .. written.Where(path => Path.GetFileName(path)[0] != '.'),
            .. to.Report ? Draw(to.Directory, whole, []) : [],
        ];
    }

    /// <summary>
    /// Makes page and pictures of a report, those of SVG and PNG always, and answers with what it wrote.
    /// </summary>
    /// <exception cref="CommandException">They cannot be drawn or written.</exception>
    public static IReadOnlyList<string> Draw(string directory, Report report, IReadOnlyList<PictureForm> forms)
    {
        string page = WholeFile.Write(Path.Join(directory, Page), file => file.Write(HtmlReport.Render(report)));
        if (!report.Charts.Any()) return [page];
        string pictures = Path.Join(directory, Charts);
        Guard(() => Directory.CreateDirectory(pictures), directory);
        foreach (PictureForm form in forms.Concat([PictureForm.Svg, PictureForm.Png]).Distinct().Order())
            PictureFiles.Write(pictures, report, form);
        string[] there =
        [
            .. Enum
                .GetValues<PictureForm>()
                .Where(form => report.Charts.All(chart => File.Exists(PictureFiles.PathOf(pictures, chart, form))))
                .Select(Names.Key),
        ];
        return [
            page,
            $"{Names.Count(report.Charts.Count(), "picture")} ({string.Join(", ", there)}) in {pictures}"
        ];
    }

    /// <summary>Removes page and pictures of a report, and nothing else.</summary>
    private static void Clear(string directory, Report report) =>
        Guard(
            () =>
            {
                foreach (Chart chart in report.Charts)
                    foreach (PictureForm form in Enum.GetValues<PictureForm>())
                        Remove(PictureFiles.PathOf(Path.Join(directory, Charts), chart, form));
                Remove(Path.Join(directory, Page));
            },
            directory);

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
            throw DiskFault.Of($"the report could not be written to '{directory}'", fault);
        }
    }
}

/// <summary>The pictures of a report as files.</summary>
internal static class PictureFiles
{
    public static string PathOf(string directory, Chart chart, PictureForm form) =>
        Path.Join(directory, $"{chart.Name}.{Names.Key(form)}");

    /// <summary>Writes them all in a form.</summary>
    /// <exception cref="CommandException">They cannot be drawn or written.</exception>
    public static void Write(string directory, Report report, PictureForm form)
    {
        foreach (Chart chart in report.Charts)
        {
            string path = PathOf(directory, chart, form);
            if (form == PictureForm.Svg) WholeFile.Write(path, file => file.Write(SvgText.Render(chart, report.From)));
            else Plot(path, chart, report.From, form);
        }
    }

    /// <summary>A picture that could not be made whole leaves nothing behind.</summary>
    private static void Plot(string path, Chart chart, Provenance from, PictureForm form)
    {
        try
        {
            byte[] picture = form == PictureForm.Png ? PlotPicture.Png(chart, from) : PlotPicture.Pdf(chart, from);
            _ = DiskFault.Guard(path, () =>
            {
                using var part = new AtomicFile(path);
                File.WriteAllBytes(part.PartPath, picture);
                part.Commit();
                return path;
            });
        }
        catch (PictureException fault)
        {
            throw new CommandException(ExitCode.Failed, $"{fault.Message} The report and its SVG pictures are complete.");
        }
    }
}

/// <summary>A form of picture files; its key is also how their names end.</summary>
internal enum PictureForm
{
    Svg,
    Png,
    Pdf,
}
