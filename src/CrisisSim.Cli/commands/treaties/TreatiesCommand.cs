using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary><c>treaties</c>: one crisis under the wordings of many treaties, side by side.</summary>
internal static class TreatiesCommand
{
    public static ToolCommand<TreatiesRequest> Description { get; } = new("treaties",
        "Play one crisis under the wording of every treaty of the library, among the same members, and rank them.",
        TreatiesRequest.Options, TreatiesHandler.Execute)
    {
        Parts = [PagePart.Why, PagePart.Detail, PagePart.Method],
        Examples =
        [
            new("crisissim treaties us-philippines-ramming", "All treaties of the library on one act."),
            new("crisissim treaties narva.yaml --treaties rio-1947,warsaw-1955,csto-2010 --why",
                "Three of them against the file's own text, and which article does it."),
            new("crisissim treaties narva.yaml --areas as-written --out out/treaties --report",
                "Each within its own area alone, with a picture and a report."),
        ],
    };
}

/// <summary>Plays the texts, writes the files that were asked for, and prints the page.</summary>
internal static class TreatiesHandler
{
    public static ExitCode Execute(TreatiesRequest request, PrintRequest print, Screen screen)
    {
        if (ScenarioReader.OpenWith(request.Scenario, print.Quiet, screen) is not { } read) return ExitCode.BadFile;
        if (read.Texts.Count == 0)
            throw CommandException.Usage($"no treaty of the library fits the alliance of {request.Scenario.Path}",
                read.LeftOut.Count > 0 ? $"{read.LeftOut[0].Treaty}: {read.LeftOut[0].Why}" : null);
        var delivery = new Delivery(request.Out, print, screen);
        delivery.Prepare(TreatiesCommand.Description.Asked(request));
        TreatyPlan plan = Plan(request, read, print.Parts.Contains(PagePart.Why) || request.Out is not null);
        TreatyResult result = MemoryNeeded.Guard(MemoryNeeded.Crises(plan.Trials, plan.Texts.Count),
            () => ProgressBar.Watch(PlayProgress.Crises, report => TreatyStudy.Play(plan, report, screen.Interrupt),
                print.Quiet, screen));
        if (result.Done == 0)
            throw new CommandException(ExitCode.Interrupted,
                "interrupted before the first crisis was over; there is nothing to show");
        var data = new TreatyReportData(read.Loaded.Source, result)
        {
            Command = TreatiesCommand.Description.Line(request),
            LeftOut = read.LeftOut,
            AreasAsWritten = request.Scenario.Foreign.AreasAsWritten,
        };
        CommandOutput page = TreatyPage.Compose(data);
        delivery.Deliver(page, data.Command, directory => SheetFiles.Write(directory, "treaties", page),
            () => TreatyReport.Compose(data));
        return result.Interrupted ? ExitCode.Interrupted : ExitCode.Done;
    }

    private static TreatyPlan Plan(TreatiesRequest request, ForeignTexts read, bool reasons) => new()
    {
        Scenario = read.Loaded.Scenario,
        Texts =
        [
            new TreatyText(request.Wording is { } name ? Wordings.One(read.Loaded, name) : read.Own),
            .. read.Texts,
        ],
        Seed = request.Scenario.Seed,
        Trials = request.Trials,
        Reasons = reasons ? TreatyPlan.UsualReasons : 0,
        Threads = request.Threads,
    };
}

/// <summary>Which treaties are to be set side by side on which crisis.</summary>
internal sealed record TreatiesRequest
{
    private const int MostTrials = 1_000_000;

    public static OptionTable<TreatiesRequest> Options { get; } = new OptionTable<TreatiesRequest>()
        .Scenario(request => request.Scenario, (request, scenario) => request with { Scenario = scenario })
        .Option("--treaties A,B,…",
            "The treaties, by the name of a treaty or of one of its declarations. Default: all of the library.",
            ValueKinds.List("rio-1947,csto-2010"),
            (request, names) => request.With(request.Scenario.Foreign with { Names = names }),
            request => request.Scenario.Foreign.Names)
        .Option("--wording NAME",
            "The scenario's own text that they are set against. Default: the one in force, else the first.",
            ValueKinds.Text, (request, name) => request with { Wording = name }, request => request.Wording)
        .Part(ForeignRequest.Areas, request => request.Scenario.Foreign, (request, foreign) => request.With(foreign))
        .Option("--trials N",
            $"How many crises to play under each text. Default {TreatyPlan.UsualTrials}.",
            ValueKinds.Whole(MostTrials, TreatyPlan.UsualTrials),
            (request, trials) => request with { Trials = trials }, request => request.Trials)
        .Threads((request, threads) => request with { Threads = threads })
        .Out("Write the figures to treaties.csv and treaties.json in this directory.", request => request.Out,
            (request, files) => request with { Out = files });

    public ScenarioRequest Scenario { get; init; } = new();

    /// <summary>The own text that the others are set against; null: as the file has it.</summary>
    public string? Wording { get; init; }

    public int Trials { get; init; } = TreatyPlan.UsualTrials;

    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The files that are asked for, or null for none.</summary>
    public OutRequest? Out { get; init; }

    private TreatiesRequest With(ForeignRequest foreign) =>
        this with { Scenario = Scenario with { Foreign = foreign } };
}
