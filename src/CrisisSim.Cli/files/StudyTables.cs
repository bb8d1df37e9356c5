namespace CrisisSim.Cli;

/// <summary>What lies beside the database of a study.</summary>
internal static class StudyTables
{
    /// <summary>
    /// Writes the report, and the tables where they are asked for or lie there already, so that none is of fewer crises
    /// than the database; answers with the paths.
    /// </summary>
    /// <exception cref="ResultFileException">They cannot be written; what lay there is untouched.</exception>
    public static IReadOnlyList<string> Write(OutRequest to, bool export, SweepReportData data) => ReportFolder.Write(to,
        export || StudyExport.LiesIn(to.Directory) ? SheetFiles.OfStudy(to.Directory, data.Results) : [],
        SweepReport.Compose(data), data.Run is { Interrupted: true } run
            ? $"{Names.Number(run.Points - run.Unfinished)} of {Names.Count(run.Points, "situation")}"
            : null);
}
