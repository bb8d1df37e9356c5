using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary><c>deter</c>: what attackers choose under several wordings, and without any.</summary>
internal static class DeterCommand
{
    public static ToolCommand<DeterRequest> Description { get; } = new("deter",
        "Let attackers choose whether and how to act, by what they expect the alliance to do.",
        DeterRequest.Options, DeterHandler.Execute)
    {
        Parts = [PagePart.Why, PagePart.Detail, PagePart.Method],
        Examples =
        [
            new("crisissim deter narva.yaml", "Every declaration of the file against none, and against no alliance."),
            new("crisissim deter narva.yaml --wordings ambiguous,precise --set model.choice.ambiguity=0.7",
                "With attackers who look at the worst."),
            new("crisissim deter narva.yaml --format json", "For other programs."),
        ],
    };
}

/// <summary>Lets attackers choose, writes the files that were asked for, and prints the page.</summary>
internal static class DeterHandler
{
    public static ExitCode Execute(DeterRequest request, PrintRequest print, Screen screen)
    {
        if (ScenarioReader.Open(request.Scenario, print.Quiet, screen) is not { } loaded) return ExitCode.BadFile;
        var delivery = new Delivery(request.Out, print, screen);
        delivery.Prepare(DeterCommand.Description.Asked(request));
        DeterReportData data = Play(Plan(request, loaded), request, loaded, (print.Quiet, screen));
        CommandOutput page = DeterPage.Compose(data);
        delivery.Deliver(page, data.Command, directory => SheetFiles.Write(directory, "deterrence", page),
            () => DeterReport.Compose(data));
        if (screen.Interrupt.IsCancellationRequested) return ExitCode.Interrupted;
        return data.Result.Uncertain.Count > 0 ? ExitCode.NotPrecise : ExitCode.Done;
    }

    private static DeterrencePlan Plan(DeterRequest request, LoadedScenario loaded) => new()
    {
        Scenario = loaded.Scenario,
        Declarations = Wordings.Any(loaded, request.Wordings),
        Seed = request.Scenario.Seed,
        Attackers = request.Attackers,
        Precision = request.Precision,
        Threads = request.Threads,
        Under = loaded.Under,
    };

    private static DeterReportData Play(DeterrencePlan plan, DeterRequest request, LoadedScenario loaded,
        (bool Quiet, Screen Screen) to)
    {
        DeterrenceResult result = ProgressBar.Watch("inner crises",
            report => DeterrenceStudy.Play(plan, report, to.Screen.Interrupt), to.Quiet, to.Screen)
            ?? throw new CommandException(ExitCode.Interrupted,
                "interrupted before the attackers could choose; there is nothing to show");
        return new DeterReportData(loaded.Source, result) { Command = CommandLine(plan, request) };
    }

    private static string CommandLine(DeterrencePlan plan, DeterRequest request) => DeterCommand.Description.Line(
        request with { Wordings = [.. plan.Declarations.Select(declaration => declaration.Name)] });
}
