using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary><c>run</c>: many crises under one wording.</summary>
internal static class RunCommand
{
    public static ToolCommand<PlayRequest> Description { get; } = new("run", "Play many crises under one wording.",
        PlayRequest.With(own => own
            .Option("--wording NAME", "The declaration to play under. Default: the first of the file.",
                ValueKinds.Text, (request, name) => request with { Wordings = [name] },
                request => request.Wordings?[0])), Play)
    {
        WritesCrises = true,
        Parts = [PagePart.Detail, PagePart.Curves, PagePart.Method],
        Examples =
        [
            new("crisissim run narva.yaml", "10,000 crises under the first declaration of the file."),
            new("crisissim run narva.yaml --wording precise --precision 1h",
                "Until the hours without decision are known to one hour."),
            new("crisissim run narva.yaml --set attacker.strength=8 --format csv",
                "With a stronger attacker, as a table for other programs."),
        ],
    };

    private static ExitCode Play(PlayRequest request, PrintRequest print, Screen screen)
    {
        if (ScenarioReader.Open(request.Scenario, print.Quiet, screen) is not { } loaded) return ExitCode.BadFile;
        Declaration declaration = Wordings.One(loaded, request.Wordings?[0]);
        return new ComparisonHandler(Description, request, loaded, [declaration])
            .Execute(RunPage.Compose, RunReport.Compose, print, screen);
    }
}
