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
        string part = path + ".part";
        try
        {
            string? wrong = form == PictureForm.Png ? Converted.Png(from, part) : Converted.Pdf(from, part);
            if (wrong is null) File.Move(part, path, overwrite: true);
            else File.Delete(part);
            return wrong?.Replace(part, path, StringComparison.Ordinal);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new Refusal(ExitCode.Failed, $"'{path}' could not be written: {fault.Message}");
        }
    }
}
