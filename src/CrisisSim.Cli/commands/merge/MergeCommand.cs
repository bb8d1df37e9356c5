namespace CrisisSim.Cli;

/// <summary><c>merge</c>: the parts of a study joined into one.</summary>
internal static class MergeCommand
{
    public static ToolCommand<MergeRequest> Description { get; } = new("merge",
        "Join the parts of a study that was played with --shard, or on a cluster, into one.",
        MergeRequest.Options, Merge)
    {
        Parts = [PagePart.Detail, PagePart.Method],
        Examples =
        [
            new("crisissim merge out/lift --export",
                "Write out/lift/study.sqlite and the tables; they are those of the study played in one piece."),
        ],
    };

    private static ExitCode Merge(MergeRequest request, PrintRequest print, Screen screen)
    {
        using FolderLock? held = Directory.Exists(request.Directory) ? FolderLock.Take(request.Directory) : null;
        string database = StudyMerge.Join(request.Directory);
        StudyResults results = StudyStore.Read(database);
        var data = new SweepReportData(results, request.Directory, Description.Line(request))
        {
            WithRows = print.ShowsRows,
        };
        IReadOnlyList<string> written =
        [
            database,
            .. StudyTables.Write(new OutRequest(request.Directory, request.Report), request.Export, data),
        ];
        ResultWriter.Write(StudyPage.Compose(data), print, screen);
        if (!print.Quiet) screen.Error.WriteLine($"Wrote {string.Join(", ", written)}.");
        return results.Failures.Count > 0 ? ExitCode.NotPrecise : ExitCode.Done;
    }
}

/// <summary>Which parts are to be joined.</summary>
internal sealed record MergeRequest
{
    public static OptionTable<MergeRequest> Options { get; } = new OptionTable<MergeRequest>()
        .Argument("DIR", "The directory of the parts, as it was named to 'sweep' with --out.", ValueKinds.Directory,
            (request, directory) => request with { Directory = directory }, request => request.Directory)
        .Flag("--export", "Also write points.csv, outcomes.csv and differences.csv into the directory.",
            (request, export) => request with { Export = export })
        .Flag("--report", "Make pictures and report at once: report.html and charts/ in the directory.",
            (request, report) => request with { Report = report });

    public string Directory { get; init; } = "";

    public bool Export { get; init; }

    /// <summary>Whether page and pictures of the report are made at once.</summary>
    public bool Report { get; init; }
}
