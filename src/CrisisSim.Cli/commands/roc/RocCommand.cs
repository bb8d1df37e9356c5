using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary><c>roc</c>: wordings as warning instruments.</summary>
internal static class RocCommand
{
    public static Command Create(Screen screen)
    {
        var scenario = new ScenarioOptions();
        var roc = new RocOptions();
        var print = new PrintOptions();
        var command = new Command("roc", "Tell how well wordings and decision rules tell an attack from what only looks like one.");
        scenario.AddTo(command);
        roc.AddTo(command);
        print.AddTo(command);
        GuidedHelp.On(
            command,
            screen,
            new Example("crisissim roc narva.yaml", "Every declaration under every rule that makes sense, over nine thresholds."),
            new Example("crisissim roc narva.yaml --wordings precise --rules own,unanimity --base-rate 0.2", "Two rules, where most incidents are no attack."),
            new Example("crisissim roc narva.yaml --rules own --trials 5000 --out out/narva", "Finer, and every point in a file."));
        command.SetAction(parsed => (int)Play(roc.Read(parsed, scenario.Read(parsed)), print.Read(parsed), screen));
        return command;
    }

    private static ExitCode Play(RocRequest request, PrintRequest print, Screen screen) =>
        ScenarioReader.Open(request.Scenario, print.Quiet, screen) is { } read ? new RocWork(request, read).Do(print, screen) : ExitCode.BadFile;
}
