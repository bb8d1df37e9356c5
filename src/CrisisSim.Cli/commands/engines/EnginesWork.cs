using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>Crises to be played on every engine, and shown.</summary>
internal sealed record EnginesWork(EnginesRequest Request, ReadScenario Read)
{
    /// <summary>Plays, prints the page, and answers how it went: engines that part are a check that does not hold.</summary>
    public ExitCode Do(PrintRequest print, Screen screen)
    {
        var plan = new EnginePlan
        {
            Scenario = Read.Scenario,
            Declarations = Wordings.Any(Read, Request.Wordings),
            Engines = EnginesAtHand.All,
            Seed = Request.Scenario.Seed,
            Trials = Request.Trials,
        };
        EngineResult result = ProgressBar.Watch("crises", report => EngineRun.Play(plan, report, screen.Clock, screen.Interrupt), print.Quiet, screen);
        if (result.Trials == 0) throw new Refusal(ExitCode.Interrupted, "interrupted before the first crises were over; there is nothing to show");
        Rendering.Write(EnginesPage.Of(new EnginesPlayed(plan, result, CommandLine(plan, result))), print.Format, screen);
        return !result.Agree ? ExitCode.NotPrecise : result.Interrupted ? ExitCode.Interrupted : ExitCode.Done;
    }

    private string CommandLine(EnginePlan plan, EngineResult result) => ShellLine.Of([
        "crisissim", "engines", .. Request.Scenario.Arguments(
            "--wordings", string.Join(',', plan.Declarations.Select(text => text.Name)), "--trials", FormattableString.Invariant($"{result.Trials}")),
    ]);
}
