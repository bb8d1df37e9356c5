using System.CommandLine;
using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary><c>engines</c>: the same crises on every engine at hand.</summary>
internal static class EnginesCommand
{
    public static Command Create(Screen screen)
    {
        var scenario = new ScenarioOptions();
        var print = new PrintOptions();
        var wordings = new Option<IReadOnlyList<string>?>("--wordings")
        {
            Description = "The declarations to play under. Default: all of the file.",
            HelpName = "A,B,…",
            CustomParser = Parsers.List("--wordings"),
        };
        var trials = new Option<int?>("--trials")
        {
            Description = "How many crises to play under each wording on each engine. Default 2000.",
            HelpName = "N",
            CustomParser = Parsers.Whole("--trials", EnginesRequest.MostTrials, "2000"),
        };
        var command = new Command("engines",
            "Play the same crises on every engine at hand: whether they agree, and how fast each is.");
        scenario.AddTo(command);
        command.Add(wordings);
        command.Add(trials);
        print.AddTo(command);
        GuidedHelp.On(
            command,
            screen,
            new Example("crisissim engines narva.yaml",
                "2,000 crises under every declaration, on every engine, row by row."),
            new Example("crisissim engines narva.yaml --wordings precise --trials 50000",
                "One declaration, timed more closely."));
        command.SetAction(parsed => (int)Play(
            new EnginesRequest(scenario.Read(parsed), parsed.GetValue(wordings),
                parsed.GetValue(trials) ?? EnginesRequest.UsualTrials), print.Read(parsed), screen));
        return command;
    }

    private static ExitCode Play(EnginesRequest request, PrintRequest print, Screen screen) =>
        ScenarioReader.Open(request.Scenario, print.Quiet, screen) is { } read
            ? new EnginesHandler(request, read).Execute(print, screen)
            : ExitCode.BadFile;
}

/// <summary>Crises to be played on every engine, and shown.</summary>
internal sealed record EnginesHandler(EnginesRequest Request, LoadedScenario Read)
{
    /// <summary>
    /// Plays, prints the page, and answers how it went: engines that part are a check that does not hold.
    /// </summary>
    public ExitCode Execute(PrintRequest print, Screen screen)
    {
        var plan = new EnginePlan
        {
            Scenario = Read.Scenario,
            Declarations = Wordings.Any(Read, Request.Wordings),
            Engines = AvailableEngines.All,
            Seed = Request.Scenario.Seed,
            Trials = Request.Trials,
            Clock = screen.Clock,
        };
        EngineResult result = ProgressBar.Watch("crises",
            report => EngineStudy.Play(plan, report, screen.Interrupt), print.Quiet, screen);
        if (result.Trials == 0)
            throw new CommandException(ExitCode.Interrupted,
                "interrupted before the first crises were over; there is nothing to show");
        var played = new EnginesReportData(plan, result, CommandLine(plan, result))
        {
            Missing = AvailableEngines.HasOptional ? null : AvailableEngines.OptionalNeeds,
        };
        ResultWriter.Write(EnginesPage.Compose(played), print.Format, screen);
        return !result.Agree ? ExitCode.NotPrecise : result.Interrupted ? ExitCode.Interrupted : ExitCode.Done;
    }

    private string CommandLine(EnginePlan plan, EngineResult result) => ShellLine.Join([
        "crisissim", "engines", .. Request.Scenario.Arguments(
            "--wordings", string.Join(',', plan.Declarations.Select(text => text.Name)), "--trials",
                FormattableString.Invariant($"{result.Trials}")),
    ]);
}
