using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary><c>review</c>: what a text has of the provisions of the library, what it lacks, and what each brings.</summary>
internal static class ReviewCommand
{
    public static ToolCommand<ReviewRequest> Description { get; } = new("review",
        "Read a declaration as a drafter would: which provisions it has and lacks, and what each of them brings.",
        ReviewRequest.Options, Execute)
    {
        Parts = [PagePart.Why, PagePart.Detail, PagePart.Method],
        Examples =
        [
            new("crisissim review rio-1947", "The Rio treaty on two acts of the library, an open and a doubtful one."),
            new("crisissim review narva.yaml --wording precise --why", "A text of one's own, and how each provision acts."),
            new("crisissim review narva.yaml --provisions joint-cell,decide-24h --out out/review --report",
                "Two provisions alone, with a picture and a report."),
        ],
    };

    private static ExitCode Execute(ReviewRequest request, PrintRequest print, Screen screen)
    {
        (TreatyHead Treaty, string Text)? treaty = TreatyOf(request.Of.Path);
        if (Read(request, treaty, print.Quiet, screen) is not { } read) return ExitCode.BadFile;
        using var delivery = new Delivery(request.Out, print, screen);
        delivery.Prepare(Description.Asked(request));
        ReviewPlan plan = read.Plan([.. request.Provisions?.Distinct().Select(Named) ?? NamedProvisions.All]) with
        {
            Seed = request.Of.Seed,
            Trials = request.Trials,
            Threads = request.Threads,
        };
        ReviewResult result = ProgressBar.Watch(PlayProgress.Crises,
            report => ReviewStudy.Play(plan, report, screen.Interrupt), print.Quiet, screen);
        if (result.Done == 0)
            throw new CommandException(ExitCode.Interrupted, "interrupted before there was anything to show");
        var data = new ReviewReportData([.. read.Acts.Select(act => act.Source)], result)
        {
            Command = Description.Line(request),
            Treaty = treaty?.Treaty.Name ?? "",
            Reaches = read.Reaches,
        };
        if (result.Interrupted) delivery.Cut = $"{Names.Number(result.Done)} of {Names.Crises(plan.Trials)}";
        CommandOutput page = ReviewPage.Compose(data);
        delivery.Deliver(page, data.Command, directory => SheetFiles.Of(directory, "review", page),
            () => ReviewPage.Report(data));
        return result.Interrupted ? ExitCode.Interrupted : ExitCode.Done;
    }

    /// <summary>The treaty of a name; null where it is a file or a scenario of the library.</summary>
    private static (TreatyHead Treaty, string Text)? TreatyOf(string name) =>
        File.Exists(name) || Library.Find(name) is { Kind: not LibraryKind.Treaty } ? null : TreatyHead.Find(name);

    private static ReviewCase? Read(ReviewRequest request, (TreatyHead, string Text)? treaty, bool quiet, Screen screen)
    {
        if (treaty is not { } of)
            return ScenarioReader.Open(request.Of, quiet, screen) is { } loaded
                ? ReviewCase.Of(loaded, request.Wording is { } name ? Wordings.One(loaded, name) : loaded.Own)
                : null;
        if (request.Wording is not null)
            throw CommandException.Usage("--wording goes with a scenario", $"'{of.Text}' names one text already.");
        var read = ReviewCase.Of(of, request.Of.AllSettings, request.Areas.AreasAsWritten, out Problems problems);
        ScenarioReader.WriteProblems(problems, quiet, screen);
        return read is not null || problems.HasErrors ? read
            : throw CommandException.Usage($"no act of the library is played under '{request.Of.Path}'",
                "Name a scenario: its text in force is reviewed.");
    }

    private static NamedProvision Named(string name) => NamedProvisions.Find(name)
        ?? throw CommandException.Usage($"the library has no provision '{name}'"
            + (NamedProvisions.Nearest(name) is { } near ? $"; did you mean '{near}'?" : ""));
}

/// <summary>Which text is to be reviewed, and by what.</summary>
internal sealed record ReviewRequest
{
    public static OptionTable<ReviewRequest> Options { get; } = new OptionTable<ReviewRequest>()
        .Argument("TEXT", "A scenario file, or the name of a treaty of the library, which is read on acts of its alliance.",
            ValueKinds.YamlFile, (request, path) => request with { Of = request.Of with { Path = path } },
            request => request.Of.Path)
        .Part(ScenarioRequest.FromOutside, request => request.Of, (request, of) => request with { Of = of })
        .Option("--wording NAME", "The scenario's text. Default: the one in force, else the first.",
            ValueKinds.Text, (request, name) => request with { Wording = name }, request => request.Wording)
        .Part(ForeignRequest.Areas, request => request.Areas, (request, areas) => request with { Areas = areas })
        .Option("--provisions A,B,…", "The provisions, by name. Default: all of the library.",
            ValueKinds.List("joint-cell,decide-24h"), (request, names) => request with { Provisions = names },
            request => request.Provisions)
        .Option("--trials N", $"How many crises to play with each provision. Default {TreatyPlan.UsualTrials}.",
            ValueKinds.Whole(1_000_000, TreatyPlan.UsualTrials),
            (request, trials) => request with { Trials = trials }, request => request.Trials)
        .Threads((request, threads) => request with { Threads = threads })
        .Out("Write the figures to review.csv and review.json in this directory.", request => request.Out,
            (request, files) => request with { Out = files });

    /// <summary>The file or treaty, and what is set from outside of it.</summary>
    public ScenarioRequest Of { get; init; } = new();

    public string? Wording { get; init; }

    public ForeignRequest Areas { get; init; } = new();

    public IReadOnlyList<string>? Provisions { get; init; }

    public int Trials { get; init; } = TreatyPlan.UsualTrials;

    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The files that are asked for, or null for none.</summary>
    public OutRequest? Out { get; init; }
}
