using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary><c>deter</c>: what attackers choose under several wordings, and without any.</summary>
internal static class DeterCommand
{
    public static Command Create(Screen screen)
    {
        var scenario = new ScenarioOptions();
        var deter = new DeterOptions();
        var print = new PrintOptions();
        var command = new Command("deter", "Let attackers choose whether and how to act, by what they expect the alliance to do.");
        scenario.AddTo(command);
        deter.AddTo(command);
        print.AddTo(command);
        GuidedHelp.On(
            command,
            screen,
            new Example("crisissim deter narva.yaml", "Every declaration of the file against none, and against no alliance."),
            new Example("crisissim deter narva.yaml --wordings ambiguous,precise --set model.choice.ambiguity=0.7", "With attackers who look at the worst."),
            new Example("crisissim deter narva.yaml --format json", "For other programs."));
        command.SetAction(parsed => (int)DeterWork.Do(deter.Read(parsed, scenario.Read(parsed)), print.Read(parsed), screen));
        return command;
    }
}
