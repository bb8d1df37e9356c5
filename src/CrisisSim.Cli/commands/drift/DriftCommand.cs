using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary><c>drift</c>: what is left of the differences between wordings after years.</summary>
internal static class DriftCommand
{
    public static Command Create(Screen screen)
    {
        var scenario = new ScenarioOptions();
        var drift = new DriftOptions();
        var print = new PrintOptions();
        var command = new Command("drift", "Tell what is left of the differences between wordings after years without, or with, reviews.");
        scenario.AddTo(command);
        drift.AddTo(command);
        print.AddTo(command);
        GuidedHelp.On(
            command,
            screen,
            new Example("crisissim drift narva.yaml --wordings ambiguous,precise", "What is left of a precise wording after 20 years, and why."),
            new Example("crisissim drift narva.yaml --years 0..40 --step 10", "Over forty years."),
            new Example("crisissim drift narva.yaml --set \"declarations.precise.governance.review_every=5 years\"", "If 'precise' is reviewed every five years."));
        command.SetAction(parsed => (int)Play(drift.Read(parsed, scenario.Read(parsed)), print.Read(parsed), screen));
        return command;
    }

    private static ExitCode Play(DriftRequest request, PrintRequest print, Screen screen)
    {
        if (ScenarioReader.Open(request.Scenario, print.Quiet, screen) is not { } read) return ExitCode.BadFile;
        return new DriftWork(request, read, Wordings.Several(read, request.Wordings)).Do(print, screen);
    }
}
