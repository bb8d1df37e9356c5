using System.Reflection;

namespace CrisisSim.Cli;

/// <summary>A study, or a part of it, to be played into its database and shown.</summary>
internal sealed record SweepHandler(SweepRequest Request, StudyPlan Plan)
{
    /// <summary>Plays what is missing, writes what was asked for, prints the page, and answers how it went.</summary>
    public ExitCode Execute(PrintRequest print, Screen screen)
    {
        OutFolder.Require(Request.Directory);
        using var held = FolderLock.Take(Request.Directory, shared: !Request.Shard.IsWhole);
        FolderOwner.RequireForStudy(Request.Folder);
        Request.Array?.KeepIn(Request.Directory);
        SweepResult run = ProgressBar.Watch("crises",
            report => SweepStudy.Play(Plan, Request.Database, report, screen.Interrupt), print.Quiet, screen);
        StudyResults results = StudyStore.Read(Request.Database);
        var data = new SweepReportData(results, Request.Directory, Request.CommandLine)
        {
            Again = (Request with { More = 0 }).CommandLine,
            Run = run,
            Shard = Request.Shard,
            WithRows = print.ShowsRows,
        };
        IReadOnlyList<string> written = !Request.Shard.IsWhole ? [] : StudyTables.Write(
            new OutRequest(Request.Directory, Request.Report), Request.Export, data);
        ResultWriter.Write(StudyPage.Compose(data), print, screen);
        if (!print.Quiet) Tell(run, written, screen);
        return run.Interrupted
            ? ExitCode.Interrupted
            : run.NotPrecise + run.Failed > 0 ? ExitCode.NotPrecise : ExitCode.Done;
    }

    /// <summary>Times a few crises and tells what the study will take.</summary>
    public ExitCode Estimate(PrintRequest print, Screen screen)
    {
        ResultWriter.Write(DryRunPage.Compose(Plan, StudySize.From(Plan), StudyTiming.Measure(Plan)), print,
            screen);
        return ExitCode.Done;
    }

    private void Tell(SweepResult run, IReadOnlyList<string> written, Screen screen)
    {
        screen.Error.WriteLine($"Wrote {string.Join(", ", [Request.Database, .. written])}.");
        if (run.Interrupted)
            screen.Error.WriteLine($"Interrupted; what is finished is kept. Go on: {Request.CommandLine}");
        else if (!Request.Shard.IsWhole)
            screen.Error.WriteLine(
                $"When all parts are played: {ShellLine.Join(["crisissim", "merge", Request.Directory])}");
    }
}
