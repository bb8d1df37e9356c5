using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary><c>discover</c>: under which conditions a wording loses.</summary>
internal static class DiscoverCommand
{
    public static Command Create(Screen screen)
    {
        var options = new DiscoverOptions();
        var print = new PrintOptions();
        var command = new Command("discover", "Tell in which boxes of a study's factors a wording loses, or whatever else is of interest lies.");
        options.AddTo(command);
        print.AddTo(command);
        GuidedHelp.On(
            command,
            screen,
            new Example("crisissim discover out/flip", "Where the second wording decides later than the baseline."),
            new Example("crisissim discover out/flip --lose precise --of objective_denied_by_day_30 --undecided out", "Where it denies the objective less often, by points at which that is resolved."),
            new Example("crisissim discover out/flip --where \"value > 5 d and difference > 0\"", "Any condition on outcomes."));
        command.SetAction(parsed => (int)new DiscoverWork(options.Read(parsed)).Do(print.Read(parsed), screen));
        return command;
    }
}
