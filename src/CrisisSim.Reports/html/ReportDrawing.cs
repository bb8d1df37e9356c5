namespace CrisisSim.Reports;

/// <summary>A report that was read from a file, on its way to pages and pictures.</summary>
public static class ReportDrawing
{
    /// <summary>Does work on a report that was read, and says which part of the file cannot be drawn.</summary>
    /// <exception cref="ResultFileException">One cannot.</exception>
    public static T Guard<T>(string directory, Report report, Func<T> work)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            return work();
        }
        catch (Exception fault) when (ResultFileException.IsOfContent(fault))
        {
            throw ResultFileException.Damaged(Path.Join(directory, ReportFile.Name), PlaceOf(report),
                $"what stands there cannot be drawn; play again with --out {directory}", fault);
        }
    }

    /// <summary>The first part that cannot be drawn.</summary>
    private static string PlaceOf(Report report) =>
        report.Charts.FirstOrDefault(chart => Fails(() => SvgText.Render(chart, report.From))) is { } picture
            ? $"the picture '{picture.Name}'"
            : report.Sections.FirstOrDefault(
                section => Fails(() => HtmlReport.Render(report with { Sections = [section] }))) is { } part
                ? $"the section '{part.Id}'"
                : report.Charts.FirstOrDefault(chart => Fails(() => PlotPicture.Png(chart, report.From))) is { } plotted
                    ? $"the picture '{plotted.Name}'"
                    : "its title, subtitle or provenance";

    private static bool Fails(Action draw)
    {
        try
        {
            draw();
            return false;
        }
        catch (Exception fault) when (ResultFileException.IsOfContent(fault))
        {
            return true;
        }
    }
}
