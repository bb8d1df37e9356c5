using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary><c>trace</c>: the story of one crisis, under one wording or under two side by side.</summary>
internal static class TraceCommand
{
    public static ToolCommand<TraceRequest> Description { get; } = new("trace",
        "Tell the story of one crisis, or of the same crisis under two wordings.", TraceRequest.Options, Tell)
    {
        Parts = [PagePart.Detail],
        Examples =
        [
            new("crisissim trace narva.yaml --trial 17", "Crisis 17 under the first declaration of the file."),
            new("crisissim trace narva.yaml --trial 17 --wordings ambiguous,precise",
                "The same crisis under two wordings, and where they part."),
            new("crisissim trace narva.yaml --trial 17 --wordings ambiguous,precise --out out/one --report",
                "The same as a page to read in a browser."),
        ],
    };

    private static ExitCode Tell(TraceRequest request, PrintRequest print, Screen screen)
    {
        if (request is { Wording: not null, Wordings: not null })
            throw CommandException.Usage("give --wording or --wordings, not both");
        if (request.Wordings is { Count: > 2 } names)
            throw CommandException.Usage($"trace shows one wording or two side by side, not {names.Count}");
        if (ScenarioReader.Open(request.Scenario, print.Quiet, screen) is not { } loaded) return ExitCode.BadFile;
        IReadOnlyList<Declaration> declarations = request.Wordings is { } asked
            ? Wordings.Any(loaded, asked)
            : [Wordings.One(loaded, request.Wording)];
        using var delivery = new Delivery(request.Out, print, screen);
        delivery.Prepare(Description.Asked(request));
        (ulong, long) trial = (request.Scenario.Seed, request.Trial);
        Story[] stories =
            [.. declarations.Select(wording => Story.Play(loaded.Scenario, wording, trial, screen.Engine ?? request.Engine))];
        var data = new TraceReportData(loaded.Source, stories)
        {
            Trial = request.Trial,
            Seed = request.Scenario.Seed,
            Declarations = declarations,
            Command = CommandLine(request, stories),
        };
        CommandOutput page = TracePage.Compose(data, screen.Width);
        delivery.Deliver(page, data.Command, directory => SheetFiles.Of(directory, "trace", page),
            () => TraceReport.Compose(data));
        return ExitCode.Done;
    }

    private static string CommandLine(TraceRequest request, Story[] stories) => Description.Line(
        stories.Length == 1
            ? request with { Wording = stories[0].Wording, Wordings = null }
            : request with { Wordings = [.. stories.Select(story => story.Wording)] });
}

/// <summary>
/// Which crisis is to be told, under which wordings, and on which engine it is played. The list is compared by
/// reference.
/// </summary>
internal sealed record TraceRequest
{
    public static OptionTable<TraceRequest> Options { get; } = new OptionTable<TraceRequest>()
        .Scenario(request => request.Scenario, (request, scenario) => request with { Scenario = scenario })
        .Option("--trial K", "Number of the crisis, from 0.", ValueKinds.Trial with { IsRequired = true },
            (request, trial) => request with { Trial = trial }, request => request.Trial)
        .Option("--wording NAME", "The declaration to play under. Default: the first of the file.",
            ValueKinds.Text, (request, name) => request with { Wording = name }, request => request.Wording)
        .Option("--wordings A,B", "Two declarations, to see the same crisis under both.",
            ValueKinds.List(), (request, names) => request with { Wordings = names }, request => request.Wordings)
        .DeclarationFrom(request => request.Scenario, (request, scenario) => request with { Scenario = scenario })
        .Out("Write the events to trace.csv and trace.json in this directory.", request => request.Out,
            (request, to) => request with { Out = to })
        .Engine((request, engine) => request with { Engine = engine });

    public ScenarioRequest Scenario { get; init; } = new();

    public long Trial { get; init; }

    /// <summary>Name of the declaration; null: the first of the file, unless several are asked for.</summary>
    public string? Wording { get; init; }

    /// <summary>Names of the declarations that are told side by side; null: one alone is told.</summary>
    public IReadOnlyList<string>? Wordings { get; init; }

    /// <summary>Where files are written; null: none are.</summary>
    public OutRequest? Out { get; init; }

    public Engine Engine { get; init; } = Engine.Kernel;
}
