using System.CommandLine;
using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary><c>run</c>: many crises under one wording.</summary>
internal static class RunCommand
{
    public static Command Create(Screen screen)
    {
        var scenario = new ScenarioOptions();
        var play = new PlayOptions();
        var print = new PrintOptions();
        var wording = new Option<string?>("--wording")
        {
            Description = "The declaration to play under. Default: the first of the file.",
            HelpName = "NAME"
        };
        var command = new Command("run", "Play many crises under one wording.");
        scenario.AddTo(command);
        command.Add(wording);
        play.AddTo(command);
        print.AddTo(command);
        GuidedHelp.On(
            command,
            screen,
            new Example("crisissim run narva.yaml", "10,000 crises under the first declaration of the file."),
            new Example("crisissim run narva.yaml --wording precise --precision 1h",
                "Until the hours without decision are known to one hour."),
            new Example("crisissim run narva.yaml --set attacker.strength=8 --format csv",
                "With a stronger attacker, as a table for other programs."));
        command.SetAction(parsed => (int)Play(play.Read(parsed, scenario.Read(parsed)), parsed.GetValue(wording),
            print.Read(parsed), screen));
        return command;
    }

    private static ExitCode Play(PlayRequest request, string? wording, PrintRequest print, Screen screen)
    {
        if (ScenarioReader.Open(request.Scenario, print.Quiet, screen) is not { } read) return ExitCode.BadFile;
        Declaration declaration = Wordings.One(read, wording);
        var work = new ComparisonHandler(request, read, [declaration])
        {
            Name = "run",
            Wordings = ["--wording", declaration.Name]
        };
        return work.Execute(RunPage.Compose, RunReport.Compose, print, screen);
    }
}
