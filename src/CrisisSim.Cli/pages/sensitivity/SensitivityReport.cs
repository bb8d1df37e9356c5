namespace CrisisSim.Cli;

/// <summary>The report of a sensitivity.</summary>
internal static class SensitivityReport
{
    public static Report Of(SensitivityFound found) => new StudyReportPage(found.Data, found.Command)
    {
        Subtitle = SensitivityPage.Under(found),
        Finding = [.. SensitivityFindings.Of(found).Select(finding => new Prose(finding))],
        Pictures = SensitivityPictures.Of(found),
        Numbers = [SensitivityGrid.Of(found)],
        Method = [.. SensitivityMethodText.Of(found).Select(sentence => new Prose(sentence))],
    }.Whole();
}
