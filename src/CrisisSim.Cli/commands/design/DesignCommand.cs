using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary><c>design</c>: which mixtures of two wordings no other outdoes.</summary>
internal static class DesignCommand
{
    public static Command Create(Screen screen)
    {
        var scenario = new ScenarioOptions();
        var design = new DesignOptions();
        var print = new PrintOptions();
        var command = new Command("design", "Search the mixtures of two wordings, provision by provision, for those that no other outdoes, and confirm them with fresh crises.");
        scenario.AddTo(command);
        design.AddTo(command);
        print.AddTo(command);
        GuidedHelp.On(
            command,
            screen,
            new Example("crisissim design narva.yaml --from ambiguous --to precise", "Which provisions to take over, by four outcomes."),
            new Example("crisissim design narva.yaml --from ambiguous --to precise --over precision,limits --halfway", "Two provisions alone, also halfway."),
            new Example("crisissim design narva.yaml --from ambiguous --to precise --of hours_without_decision,entrapment_provoked_and_forces_move", "Response time against entrapment."));
        command.SetAction(parsed => (int)Play(design.Read(parsed, scenario.Read(parsed)), print.Read(parsed), screen));
        return command;
    }

    private static ExitCode Play(DesignRequest request, PrintRequest print, Screen screen) =>
        ScenarioReader.Open(request.Scenario, print.Quiet, screen) is { } read ? new DesignWork(request, read).Do(print, screen) : ExitCode.BadFile;
}
