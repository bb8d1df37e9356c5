namespace CrisisSim.Cli;

/// <summary>The pictures of a report as files. Those of SVG are always there; those of other forms are made of them.</summary>
internal static class PictureFiles
{
    public static string PathOf(string directory, Chart chart, PictureForm form) => Path.Join(directory, $"{chart.Name}.{Names.Key(form)}");

    /// <summary>Writes them all, and answers with why they cannot be made in this form, or null.</summary>
    /// <exception cref="Refusal">They cannot be written.</exception>
    public static string? Write(string directory, Report report, PictureForm form)
    {
        foreach (Chart chart in report.Charts)
        {
            string path = PathOf(directory, chart, form);
            if (form == PictureForm.Svg) WholeFile.Write(path, file => file.Write(SvgText.Of(chart, report.From)));
            else if (Convert(PathOf(directory, chart, PictureForm.Svg), path, form) is { } wrong) return wrong;
        }
        return null;
    }

    /// <summary>A picture that could not be made whole leaves nothing behind.</summary>
    private static string? Convert(string from, string path, PictureForm form)
    {
        try
        {
            using var part = new PartFile(path);
            string? wrong = form == PictureForm.Png ? Converted.Png(from, part.PartPath) : Converted.Pdf(from, part.PartPath);
            if (wrong is null) part.Keep();
            return wrong?.Replace(part.PartPath, path, StringComparison.Ordinal);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new Refusal(ExitCode.Failed, $"'{path}' could not be written: {fault.Message}");
        }
    }
}
