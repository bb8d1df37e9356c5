using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>Trials to be played, shown and written: what <c>run</c> and <c>compare</c> share.</summary>
internal sealed record ComparisonHandler(PlayRequest Request, LoadedScenario Read,
    IReadOnlyList<Declaration> Declarations)
{
    /// <summary>Trials between two looks at the precision.</summary>
    private const int Batch = 1000;

    /// <summary>The command that was given.</summary>
    public required ToolCommand<PlayRequest> Command { get; init; }

    /// <summary>Plays, writes the files that were asked for, prints the page, and answers how it went.</summary>
    public ExitCode Execute(Func<ComparisonReportData, Result> page, Func<ComparisonReportData, Report> report,
        PrintRequest print, Screen screen)
    {
        var delivery = new Delivery(Request.Out, print, screen);
        delivery.Prepare();
        RunPlan plan = Plan();
        MemoryNeeded.Require(plan);
        DateTimeOffset started = TimeProvider.System.GetUtcNow();
        RunResult result = ProgressBar.Watch(plan, print.Quiet, screen);
        if (result.Done == 0)
            throw new CommandException(ExitCode.Interrupted,
                "interrupted before the first crisis was over; there is nothing to show");
        var played = new ComparisonReportData(Read, plan, result)
        {
            Request = Request,
            Command = CommandLine(result),
            Judged = Judge(plan, result, print.Quiet, screen)
        };
        if (Declarations.Count > 1 && !result.Interrupted)
            played = ClauseAttribution.With(PriorRun.With(played, print.Quiet, screen), print.Quiet, screen);
        delivery.Deliver(page(played), played.Command, directory => OutFolder.Write(directory, played, started),
            () => report(played));
        return result.Interrupted
            ? ExitCode.Interrupted
            : result.Verdict == StoppingVerdict.Exhausted ? ExitCode.NotPrecise : ExitCode.Done;
    }

    private IReadOnlyList<JudgedDifference> Judge(RunPlan plan, RunResult result, bool quiet, Screen screen) =>
        Request.Judgement is { } draws && !result.Interrupted
            ? JudgementRun.Play(draws, Comparison.From(result.Tables), plan, Read, quiet, screen)
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
            ? new StoppingRule(new PrecisionTarget(hours), Math.Clamp(Request.Most, StoppingRule.SmallestBatch, Batch),
                Math.Max(Request.Most, StoppingRule.SmallestBatch))
            : null,
    };

    /// <summary>What gives the same crises again: where the run was cut short, the trials that were done.</summary>
    private string CommandLine(RunResult result) => Command.Line(Request with
    {
        Wordings = [.. Declarations.Select(declaration => declaration.Name)],
        Precision = result.Interrupted ? null : Request.Precision,
        Trials = Request.Precision is null || result.Interrupted ? result.Done : Request.Most,
    });
}

/// <summary>Plays the draws of judgement that were asked for.</summary>
internal static class JudgementRun
{
    /// <summary>Crises a draw and wording.</summary>
    private const int Trials = 1000;

    public static IReadOnlyList<JudgedDifference> Play(int draws, Comparison comparison, RunPlan plan,
        LoadedScenario read, bool quiet, Screen screen)
    {
        RunPlan each = plan with
        {
            Trials = Math.Min(Trials, comparison.Trials),
            Precision = null,
            AsksForFalseAlarms = false,
            AsksForEntrapment = false
        };
        IReadOnlyList<Func<JudgementDraw>> make = [.. Enumerable
            .Range(0, draws)
            .Select(draw => (Func<JudgementDraw>)(() =>
        {
            var (scenario, values) = read.Sampler.Draw(plan.Seed, draw);
            return new JudgementDraw(scenario, values);
        }))];
        return ProgressBar.Watch(
            "draws of judgement",
            report => Judgement.Play(comparison, each, make, read.Sampler.Names, (report, screen.Interrupt)),
            quiet,
            screen);
    }
}

/// <summary>
/// Plays what a comparison needs besides itself to say how far it holds: either prior, and a form that no text lists.
/// </summary>
internal static class PriorRun
{
    /// <summary>The part of the crises that each is played with, and the bounds between which it is kept.</summary>
    private const int Part = 10, Fewest = 500, Most = 5000;

    /// <summary>How much closer it is looked at where judgement is asked about.</summary>
    private const int Closer = 2;

    /// <summary>Crises below which neither prior could show anything.</summary>
    private const int FewestCrises = 100;

    public static ComparisonReportData With(ComparisonReportData played, bool quiet, Screen screen)
    {
        if (played.Result.Done < FewestCrises) return played;
        RunPlan plan = played.Plan with { Trials = Trials(played), Precision = null, AsksForFalseAlarms = false };
        Comparison comparison = played.Comparison;
        return played with
        {
            BreakEvens = UnlistedForms.Play(comparison, plan, screen.Interrupt),
            Verdicts = ProgressBar.Watch(
                "sceptic and advocate",
                report => PriorVerdicts.Play(comparison, plan,
                    (played.Read.Under(Prior.Sceptic), played.Read.Under(Prior.Advocate)), (report, screen.Interrupt)),
                quiet,
                screen),
        };
    }

    private static int Trials(ComparisonReportData played)
    {
        int done = played.Result.Done, closer = played.Request.Judgement is null ? 1 : Closer;
        return Math.Min(done, Math.Clamp(done / Part * closer, Fewest, Most));
    }
}
