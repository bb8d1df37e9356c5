namespace CrisisSim.Cli;

/// <summary>The report of boxes.</summary>
internal static class DiscoverReport
{
    public static Report Of(DiscoverFound found) => new StudyReportPage(found.Data, found.Command)
    {
        Subtitle = DiscoverPage.Under(found),
        Finding = [.. DiscoverFindings.Of(found).Select(finding => new Prose(finding))],
        Pictures = DiscoverPictures.Of(found),
        Numbers = [.. DiscoverGrids.Boxes(found), DiscoverGrids.Trajectory(found)],
        Method = [.. DiscoverPage.Method(found).Select(sentence => new Prose(sentence))],
    }.Whole();
}
