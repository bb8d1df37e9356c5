using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>Crises to be played, shown and written: what <c>run</c> and <c>compare</c> share.</summary>
internal sealed record ComparisonHandler(PlayRequest Request, LoadedScenario Read,
    IReadOnlyList<Declaration> Declarations)
{
    /// <summary>The command that was given.</summary>
    public required string Name { get; init; }

    /// <summary>The arguments that name its wordings.</summary>
    public IReadOnlyList<string> Wordings { get; init; } = [];

    /// <summary>Plays, writes the files that were asked for, prints the page, and answers how it went.</summary>
    public ExitCode Execute(Func<ComparisonReportData, Result> page, Func<ComparisonReportData, Report> report,
        PrintRequest print, Screen screen)
    {
        var delivery = new Delivery(Request.Out, print, screen);
        delivery.Prepare();
        DateTimeOffset started = TimeProvider.System.GetUtcNow();
        ComparisonResult result = ProgressBar.Watch(PlayProgress.Crises,
            report => ComparisonStudy.Play(Plan(), report, screen.Interrupt), print.Quiet, screen);
        if (result.Run.Done == 0)
            throw new CommandException(ExitCode.Interrupted,
                "interrupted before the first crisis was over; there is nothing to show");
        var played = new ComparisonReportData(Read, result) { Command = CommandLine(result) };
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
    private string CommandLine(ComparisonResult result)
    {
        string[] extent = Request.Precision is { } hours && !result.Interrupted
            ? [
                "--precision",
                FormattableString.Invariant($"{hours}h"),
                "--trials",
                FormattableString.Invariant($"{result.Plan.Most}")
            ]
            : ["--trials", FormattableString.Invariant($"{result.Run.Done}")];
        if (Request.Judgement is { } draws)
            extent = [.. extent, "--judgement", FormattableString.Invariant($"{draws}")];
        return ShellLine.Join(["crisissim", Name, .. Request.Scenario.Arguments([.. Wordings, .. extent])]);
    }
}
