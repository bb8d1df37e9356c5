using System.CommandLine;

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
        var command = new Command("engines", "Play the same crises on every engine at hand: whether they agree, and how fast each is.");
        scenario.AddTo(command);
        command.Add(wordings);
        command.Add(trials);
        print.AddTo(command);
        GuidedHelp.On(
            command,
            screen,
            new Example("crisissim engines narva.yaml", "2,000 crises under every declaration, on every engine, row by row."),
            new Example("crisissim engines narva.yaml --wordings precise --trials 50000", "One declaration, timed more closely."));
        command.SetAction(parsed => (int)Play(
            new EnginesRequest(scenario.Read(parsed), parsed.GetValue(wordings), parsed.GetValue(trials) ?? EnginesRequest.UsualTrials), print.Read(parsed), screen));
        return command;
    }

    private static ExitCode Play(EnginesRequest request, PrintRequest print, Screen screen) =>
        ScenarioReader.Open(request.Scenario, print.Quiet, screen) is { } read ? new EnginesWork(request, read).Do(print, screen) : ExitCode.BadFile;
}
