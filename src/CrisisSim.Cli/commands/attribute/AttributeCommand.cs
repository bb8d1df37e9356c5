using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary><c>attribute</c>: which clause buys the hours.</summary>
internal static class AttributeCommand
{
    public static Command Create(Screen screen)
    {
        var scenario = new ScenarioOptions();
        var attribute = new AttributeOptions();
        var print = new PrintOptions();
        var command = new Command("attribute", "Divide the difference between two wordings among the provisions that differ: which clause buys the hours.");
        scenario.AddTo(command);
        attribute.AddTo(command);
        print.AddTo(command);
        GuidedHelp.On(
            command,
            screen,
            new Example("crisissim attribute narva.yaml --from ambiguous --to precise", "What each of the provisions that differ contributes, with its interval."),
            new Example("crisissim attribute narva.yaml --from ambiguous --to precise --by coupling", "Through which couplings of the model they act."),
            new Example("crisissim attribute narva.yaml --from ambiguous --to precise --counterparts", "And what is left if the precise text had a price."));
        command.SetAction(parsed => (int)Play(attribute.Read(parsed, scenario.Read(parsed)), print.Read(parsed), screen));
        return command;
    }

    private static ExitCode Play(AttributeRequest request, PrintRequest print, Screen screen) =>
        ScenarioReader.Open(request.Scenario, print.Quiet, screen) is { } read ? new AttributeWork(request, read).Do(print, screen) : ExitCode.BadFile;
}
