using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary><c>sensitivity</c>: which factors of a study matter.</summary>
internal static class SensitivityCommand
{
    public static Command Create(Screen screen)
    {
        var options = new SensitivityOptions();
        var print = new PrintOptions();
        var command = new Command("sensitivity", "Tell which factors of a study that was played matter for an outcome, or for the difference between wordings.");
        options.AddTo(command);
        print.AddTo(command);
        GuidedHelp.On(
            command,
            screen,
            new Example("crisissim sensitivity out/lift", "What moves the difference in hours without decision, by the method that the design was made for."),
            new Example("crisissim sensitivity out/lift --of objective_denied_by_day_30 --wording precise --as value", "What moves one outcome under one wording."),
            new Example("crisissim sensitivity out/lift --method voi", "Which factor is worth knowing before a wording is chosen."));
        command.SetAction(parsed => (int)new SensitivityWork(options.Read(parsed)).Do(print.Read(parsed), screen));
        return command;
    }
}
