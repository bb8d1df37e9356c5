using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary><c>engines</c>: the same crises on every engine at hand.</summary>
internal static class EnginesCommand
{
    public static ToolCommand<EnginesRequest> Description { get; } = new("engines",
        "Play the same crises on every engine at hand: whether they agree, and how fast each is.",
        EnginesRequest.Options, Play)
    {
        Examples =
        [
            new("crisissim engines narva.yaml",
                "2,000 crises under every declaration, on every engine, row by row."),
            new("crisissim engines narva.yaml --wordings precise --trials 50000",
                "One declaration, timed more closely."),
        ],
    };

    private static ExitCode Play(EnginesRequest request, PrintRequest print, Screen screen) =>
        ScenarioReader.Open(request.Scenario, print.Quiet, screen) is { } loaded
            ? new EnginesHandler(request, loaded).Execute(print, screen)
            : ExitCode.BadFile;
}

/// <summary>Crises to be played on every engine, and shown.</summary>
internal sealed record EnginesHandler(EnginesRequest Request, LoadedScenario Loaded)
{
    /// <summary>
    /// Plays, prints the page, and answers how it went: engines that part are a check that does not hold.
    /// </summary>
    public ExitCode Execute(PrintRequest print, Screen screen)
    {
        var plan = new EnginePlan
        {
            Scenario = Loaded.Scenario,
            Declarations = Wordings.Any(Loaded, Request.Wordings),
            Engines = AvailableEngines.All,
            Seed = Request.Scenario.Seed,
            Trials = Request.Trials,
            Clock = screen.Clock,
        };
        EngineResult result = ProgressBar.Watch("crises",
            report => EngineStudy.Play(plan, report, screen.Interrupt), print.Quiet, screen);
        if (result.Trials == 0)
            throw new CommandException(ExitCode.Interrupted,
                "interrupted before the first crises were over; there is nothing to show");
        var data = new EnginesReportData(plan, result, CommandLine(plan, result))
        {
            Missing = AvailableEngines.HasOptional ? null : AvailableEngines.OptionalNeeds,
        };
        ResultWriter.Write(EnginesPage.Compose(data), print, screen);
        return !result.Agree ? ExitCode.NotPrecise : result.Interrupted ? ExitCode.Interrupted : ExitCode.Done;
    }

    private string CommandLine(EnginePlan plan, EngineResult result) => EnginesCommand.Description.Line(Request with
    {
        Wordings = [.. plan.Declarations.Select(text => text.Name)],
        Trials = result.Trials,
    });
}

/// <summary>Which crises are to be played on every engine. The list is compared by reference.</summary>
internal sealed record EnginesRequest
{
    private const int MostTrials = 10_000_000;

    public static OptionTable<EnginesRequest> Options { get; } = new OptionTable<EnginesRequest>()
        .Scenario(request => request.Scenario, (request, scenario) => request with { Scenario = scenario })
        .Wordings("The declarations to play under. Default: all of the file.",
            (request, names) => request with { Wordings = names }, request => request.Wordings)
        .Option("--trials N",
            $"How many crises to play under each wording on each engine. Default {EnginePlan.UsualTrials}.",
            ValueKinds.Whole(MostTrials, EnginePlan.UsualTrials), (request, trials) => request with { Trials = trials },
            request => request.Trials);

    public ScenarioRequest Scenario { get; init; } = new();

    /// <summary>Names of the declarations; null: all of the file.</summary>
    public IReadOnlyList<string>? Wordings { get; init; }

    public int Trials { get; init; } = EnginePlan.UsualTrials;
}
