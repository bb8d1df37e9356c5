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
            new("crisissim treaties standard-acts --why", "All of them over six acts, one column an act."),
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
        var found = new Problems();
        IReadOnlyList<string> files = PanelFile.Find(request.Files, found);
        ScenarioReader.WriteProblems(found, print.Quiet, screen);
        ForeignTexts[] read = [.. files.Select(file => Read(request, file, print, screen)).OfType<ForeignTexts>()];
        if (found.HasErrors || read.Length < files.Count) return ExitCode.BadFile;
        using var delivery = new Delivery(request.Out, print, screen);
        delivery.Prepare(TreatiesCommand.Description.Asked(request));
        List<TreatyReportData> played = [];
        while (played.Count < read.Length && played is [] or [.., { Result.Interrupted: false }])
            if (Play(request, read[played.Count], print, screen) is { Result.Done: > 0 } act) played.Add(act);
            else break;
        if (played.Count == 0)
            throw new CommandException(ExitCode.Interrupted,
                "interrupted before the first crisis was over; there is nothing to show");
        if (played.Count < read.Length || played[^1].Result.Interrupted)
            delivery.Cut = $"{Names.Number(played.Sum(act => act.Result.Done))} of "
                + Names.Crises((long)read.Length * played[0].Result.Plan.Trials);
        CommandOutput page = played is [var one] ? TreatyPage.Compose(one) : TreatyActs.Compose(played);
        delivery.Deliver(page, played[0].Command, directory => SheetFiles.Of(directory, "treaties", page),
            () => played is [var only] ? TreatyReport.Compose(only) : TreatyActs.Draw(played));
        return delivery.Cut is not null ? ExitCode.Interrupted : ExitCode.Done;
    }

    private static ForeignTexts? Read(TreatiesRequest request, string file, PrintRequest print, Screen screen)
    {
        ForeignTexts? read = ScenarioReader.OpenWith(request.Scenario with { Path = file }, print.Quiet, screen);
        return read is not { Texts.Count: 0 } ? read
            : throw CommandException.Usage($"no treaty of the library fits the alliance of {file}",
                read.LeftOut.Count > 0 ? $"{read.LeftOut[0].Treaty}: {read.LeftOut[0].Why}" : null);
    }

    private static TreatyReportData Play(TreatiesRequest request, ForeignTexts read, PrintRequest print, Screen screen)
    {
        TreatyPlan plan = Plan(request, read, print.Parts.Contains(PagePart.Why) || request.Out is not null);
        TreatyResult result = ProgressBar.Watch(PlayProgress.Crises,
            report => TreatyStudy.Play(plan, report, screen.Interrupt), print.Quiet, screen);
        return new TreatyReportData(read.Loaded.Source, result)
        {
            Command = TreatiesCommand.Description.Line(request),
            LeftOut = read.LeftOut,
            AreasAsWritten = request.Scenario.Foreign.AreasAsWritten,
        };
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
        Reasons = reasons ? Math.Max(TreatyPlan.UsualReasons, request.Trials / TreatyPlan.UsualShare) : 0,
        Threads = request.Threads,
    };
}

/// <summary>Which treaties are to be set side by side on which crisis.</summary>
internal sealed record TreatiesRequest
{
    private const int MostTrials = 1_000_000;

    public static OptionTable<TreatiesRequest> Options { get; } = new OptionTable<TreatiesRequest>()
        .Arguments("SCENARIO", "The scenario file; several, or a panel file that lists them, give a column an act.",
            ValueKinds.YamlFile, (request, files) => request with { Files = files }, request => request.Files)
        .Part(ScenarioRequest.FromOutside, request => request.Scenario,
            (request, outside) => request with { Scenario = outside })
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

    /// <summary>The files as the analyst typed them.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Seed, prior, settings and treaties; its path is not read.</summary>
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
