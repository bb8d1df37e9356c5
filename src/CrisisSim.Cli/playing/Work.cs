using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>Trials to be played, shown and written: what <c>run</c> and <c>compare</c> share.</summary>
internal sealed record Work(PlayRequest Request, ReadScenario Read, IReadOnlyList<Declaration> Declarations)
{
    /// <summary>Trials between two looks at the precision.</summary>
    private const int Batch = 1000;

    /// <summary>The command that was given.</summary>
    public required string Name { get; init; }

    /// <summary>The arguments that name its wordings.</summary>
    public IReadOnlyList<string> Wordings { get; init; } = [];

    /// <summary>Plays, writes the files that were asked for, prints the page, and answers how it went.</summary>
    public ExitCode Do(Func<Played, Result> page, Func<Played, Report> report, PrintRequest print, Screen screen)
    {
        var delivery = new Delivery(Request.Out, print, screen);
        delivery.Prepare();
        RunPlan plan = Plan();
        MemoryNeeded.Require(plan);
        DateTimeOffset started = TimeProvider.System.GetUtcNow();
        RunResult result = ProgressBar.Watch(plan, print.Quiet, screen);
        if (result.Done == 0) throw new Refusal(ExitCode.Interrupted, "interrupted before the first crisis was over; there is nothing to show");
        var played = new Played(Read, plan, result) { Request = Request, Command = CommandLine(result), Judged = Judge(plan, result, print.Quiet, screen) };
        if (Declarations.Count > 1 && !result.Interrupted) played = ClauseRun.With(PriorRun.With(played, print.Quiet, screen), print.Quiet, screen);
        delivery.Give(page(played), played.Command, directory => OutFolder.Write(directory, played, started), () => report(played));
        return result.Interrupted ? ExitCode.Interrupted : result.Verdict == StoppingVerdict.Exhausted ? ExitCode.NotPrecise : ExitCode.Done;
    }

    private IReadOnlyList<JudgedDifference> Judge(RunPlan plan, RunResult result, bool quiet, Screen screen) =>
        Request.Judgement is { } draws && !result.Interrupted
            ? JudgementRun.Play(draws, Comparison.Of(result.Tables), plan, Read, quiet, screen)
            : [];

    private RunPlan Plan() => new()
    {
        Scenario = Read.Scenario,
        Declarations = Declarations,
        Seed = Request.Scenario.Seed,
        Trials = Request.Most,
        Threads = Request.Threads,
        Engine = Request.Engine,
        AsksForFalseAlarms = true,
        AsksForEntrapment = true,
        Precision = Request.Precision is { } hours
            ? new StoppingRule(new PrecisionTarget(hours), Math.Clamp(Request.Most, StoppingRule.SmallestBatch, Batch), Math.Max(Request.Most, StoppingRule.SmallestBatch))
            : null,
    };

    /// <summary>What gives the same crises again: where the run was cut short, the trials that were done.</summary>
    private string CommandLine(RunResult result)
    {
        string[] extent = Request.Precision is { } hours && !result.Interrupted
            ? ["--precision", FormattableString.Invariant($"{hours}h"), "--trials", FormattableString.Invariant($"{Request.Most}")]
            : ["--trials", FormattableString.Invariant($"{result.Done}")];
        if (Request.Judgement is { } draws) extent = [.. extent, "--judgement", FormattableString.Invariant($"{draws}")];
        return ShellLine.Of(["crisissim", Name, .. Request.Scenario.Arguments([.. Wordings, .. extent])]);
    }
}
