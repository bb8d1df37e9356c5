namespace CrisisSim.Cli;

/// <summary>The pictures of a report as files of one form.</summary>
internal static class PictureFiles
{
    public static string PathOf(string directory, Chart chart, PictureForm form) => Path.Join(directory, $"{chart.Name}.{Names.Key(form)}");

    /// <summary>Writes them all, and answers with why they cannot be made in this form, or null.</summary>
    /// <exception cref="Refusal">They cannot be written.</exception>
    public static string? Write(string directory, Report report, PictureForm form)
    {
        if (form != PictureForm.Svg) return null;
        foreach (Chart chart in report.Charts)
            WholeFile.Write(PathOf(directory, chart, form), file => file.Write(SvgText.Of(chart, report.From)));
        return null;
    }
}
