namespace CrisisSim.Cli;

/// <summary>A study, or a part of it, to be played into its database and shown.</summary>
internal sealed record SweepWork(SweepRequest Request, StudyPlan Plan)
{
    /// <summary>Plays what is missing, writes what was asked for, prints the page, and answers how it went.</summary>
    public ExitCode Do(PrintRequest print, Screen screen) => StudyFiles.Guard(() =>
    {
        StudyRunResult run = ProgressBar.Watch("crises", report => StudyRun.Play(Plan, Request.Database, report, screen.Interrupt), print.Quiet, screen);
        StudyResults results = StudyStore.Read(Request.Database);
        IReadOnlyList<string> written = Request.Export ? StudyExport.Write(Request.Directory, results) : [];
        Rendering.Write(StudyPage.Of(results, Request.CommandLine, print.Format, run, Request.Shard), print.Format, screen);
        if (!print.Quiet) Tell(run, written, screen);
        return run.Interrupted ? ExitCode.Interrupted : run.NotPrecise + run.Failed > 0 ? ExitCode.NotPrecise : ExitCode.Done;
    });

    /// <summary>Times a few crises and tells what the study will take.</summary>
    public ExitCode Estimate(PrintRequest print, Screen screen)
    {
        Rendering.Write(DryRunPage.Of(Plan, StudySize.Of(Plan), StudyTiming.Of(Plan)), print.Format, screen);
        return ExitCode.Done;
    }

    private void Tell(StudyRunResult run, IReadOnlyList<string> written, Screen screen)
    {
        screen.Error.WriteLine($"Wrote {string.Join(", ", [Request.Database, .. written])}.");
        if (run.Interrupted) screen.Error.WriteLine($"Interrupted; what is finished is kept. Go on: {Request.CommandLine}");
        else if (!Request.Shard.IsWhole) screen.Error.WriteLine($"When all parts are played: {ShellLine.Of(["crisissim", "merge", Request.Directory])}");
    }
}
