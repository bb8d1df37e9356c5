using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary><c>choose</c>: which of several wordings is best.</summary>
internal static class ChooseCommand
{
    public static Command Create(Screen screen)
    {
        var scenario = new ScenarioOptions();
        var choose = new ChooseOptions();
        var print = new PrintOptions();
        var command = new Command("choose",
            "Tell which of several wordings is best on an outcome or a weighted set, how sure that is, and which no "
                + "other outdoes in all.");
        scenario.AddTo(command);
        choose.AddTo(command);
        print.AddTo(command);
        GuidedHelp.On(
            command,
            screen,
            new Example("crisissim choose narva.yaml",
                "Which declaration of the file is decided soonest, and the front over four outcomes."),
            new Example(
                "crisissim choose narva.yaml --of hours_without_decision,objective_denied_by_day_30 --weights 1,240",
                "The best where denying the objective is worth ten days of delay."),
            new Example("crisissim choose narva.yaml --method kn --indifference 6",
                "With a guarantee: 95 % where the best leads by 6 h."));
        command.SetAction(parsed => (int)Play(choose.Read(parsed, scenario.Read(parsed)), print.Read(parsed), screen));
        return command;
    }

    private static ExitCode Play(ChooseRequest request, PrintRequest print, Screen screen) =>
        ScenarioReader.Open(request.Scenario, print.Quiet, screen) is { } read
            ? new ChooseHandler(request, read).Execute(print, screen)
            : ExitCode.BadFile;
}
