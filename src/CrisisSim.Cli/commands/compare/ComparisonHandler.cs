using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>Crises to be played, shown and written: what <c>run</c> and <c>compare</c> share.</summary>
internal sealed record ComparisonHandler(PlayRequest Request, LoadedScenario Read,
    IReadOnlyList<Declaration> Declarations)
{
    /// <summary>The command that was given.</summary>
    public required ToolCommand<PlayRequest> Command { get; init; }

    /// <summary>Plays, writes the files that were asked for, prints the page, and answers how it went.</summary>
    public ExitCode Execute(Func<ComparisonReportData, Result> page, Func<ComparisonReportData, Report> report,
        PrintRequest print, Screen screen)
    {
        var delivery = new Delivery(Request.Out, print, screen);
        delivery.Prepare();
        DateTimeOffset started = TimeProvider.System.GetUtcNow();
        ComparisonPlan plan = Plan();
        ComparisonResult result = MemoryNeeded.Guard(MemoryNeeded.Crises(plan.Most, Declarations.Count),
            () => ProgressBar.Watch(PlayProgress.Crises, report => ComparisonStudy.Play(plan, report, screen.Interrupt),
                print.Quiet, screen));
        if (result.Run.Done == 0)
            throw new CommandException(ExitCode.Interrupted,
                "interrupted before the first crisis was over; there is nothing to show");
        var played = new ComparisonReportData(Read.Source, result) { Command = CommandLine(result) };
        delivery.Deliver(page(played), played.Command, directory => OutFolder.Write(directory, played, started),
            () => report(played));
        return result.Interrupted
            ? ExitCode.Interrupted
            : result.Run.Verdict == StoppingVerdict.Exhausted ? ExitCode.NotPrecise : ExitCode.Done;
    }

    private ComparisonPlan Plan() => new()
    {
        Scenario = Read.Scenario,
        Declarations = Declarations,
        Seed = Request.Scenario.Seed,
        Trials = Request.Trials,
        Precision = Request.Precision,
        Threads = Request.Threads,
        Engine = Request.Engine,
        Under = Read.Under,
        Judgement = Read.Sampler.Source,
        Draws = Request.Judgement,
    };

    /// <summary>What gives the same crises again: where the run was cut short, the trials that were done.</summary>
    private string CommandLine(ComparisonResult result) => Command.Line(Request with
    {
        Wordings = [.. Declarations.Select(declaration => declaration.Name)],
        Precision = result.Interrupted ? null : Request.Precision,
        Trials = Request.Precision is null || result.Interrupted ? result.Run.Done : result.Plan.Most,
    });
}
