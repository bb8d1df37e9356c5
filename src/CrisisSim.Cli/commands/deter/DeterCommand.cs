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
        using var delivery = new Delivery(request.Out, print, screen);
        delivery.Prepare(DeterCommand.Description.Asked(request));
        DeterReportData data = Play(Plan(request, loaded), request, loaded, delivery);
        CommandOutput page = DeterPage.Compose(data);
        delivery.Deliver(page, data.Command, directory => SheetFiles.Of(directory, "deterrence", page),
            () => DeterReport.Compose(data));
        if (delivery.Cut is not null) return ExitCode.Interrupted;
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
        KeepsUnfinished = true,
    };

    private static DeterReportData Play(DeterrencePlan plan, DeterRequest request, LoadedScenario loaded,
        Delivery to)
    {
        DeterrenceResult result = ProgressBar.Watch("inner crises",
            report => DeterrenceStudy.Play(plan, report, to.Screen.Interrupt), to.Print.Quiet, to.Screen)
            ?? throw to.Nothing("too few inner crises for the attackers to choose");
        if (result.Interrupted || result.IsCutAfter)
            to.Cut = $"{Names.Number(result.Crises)} of at most {Names.Number(result.MostCrises)} inner crises"
                + (result.Plan.Attackers < plan.Attackers
                    ? $", with {Names.Number(result.Plan.Attackers)} of {Names.Number(plan.Attackers)} attackers"
                    : "");
        return new DeterReportData(loaded.Source, result) { Command = CommandLine(plan, request) };
    }

    private static string CommandLine(DeterrencePlan plan, DeterRequest request) => DeterCommand.Description.Line(
        request with { Wordings = [.. plan.Declarations.Select(declaration => declaration.Name)] });
}

/// <summary>How many attackers choose under which texts. The list is compared by reference.</summary>
internal sealed record DeterRequest
{
    public const int UsualAttackers = DeterrencePlan.UsualAttackers, MostAttackers = 100_000;

    /// <summary>
    /// Standard errors of a utility, in the unit of utility; the whole of what attackers can win is about 2.
    /// </summary>
    public const double UsualError = DeterrencePlan.UsualPrecision, LargestError = 1;

    public static OptionTable<DeterRequest> Options { get; } = new OptionTable<DeterRequest>()
        .Scenario(request => request.Scenario, (request, scenario) => request with { Scenario = scenario })
        .Wordings(
            "The declarations under which attackers choose. Default: all of the file. The baselines without one are "
                + "always added.",
            (request, names) => request with { Wordings = names }, request => request.Wordings)
        .DeclarationFrom(request => request.Scenario, (request, scenario) => request with { Scenario = scenario })
        .Option("--attackers N", $"How many attackers choose, the same under each wording. Default {UsualAttackers}.",
            ValueKinds.Whole(MostAttackers, UsualAttackers, least: 2),
            (request, attackers) => request with { Attackers = attackers }, request => request.Attackers)
        .Option("--precision U",
            "Play inner crises until what each act is worth to an attacker is known this closely (standard error of "
                + "its utility). Default 0.05.",
            ValueKinds.Above0(LargestError, UsualError), (request, error) => request with { Precision = error },
            request => request.Precision)
        .Threads((request, threads) => request with { Threads = threads })
        .Out("Write the figures to deterrence.csv and deterrence.json in this directory.", request => request.Out,
            (request, files) => request with { Out = files });

    public ScenarioRequest Scenario { get; init; } = new();

    /// <summary>Names of the texts; null: all of the file.</summary>
    public IReadOnlyList<string>? Wordings { get; init; }

    public int Attackers { get; init; } = UsualAttackers;

    /// <summary>Standard error of a utility below which no more inner crises are played.</summary>
    public double Precision { get; init; } = UsualError;

    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The files that are asked for, or null for none.</summary>
    public OutRequest? Out { get; init; }
}
