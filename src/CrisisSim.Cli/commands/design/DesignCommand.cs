using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary><c>design</c>: which mixtures of two wordings no other outdoes.</summary>
internal static class DesignCommand
{
    public static ToolCommand<DesignRequest> Description { get; } = new("design",
        "Search the mixtures of two wordings, provision by provision, for those that no other outdoes, and confirm "
            + "them with fresh crises.",
        DesignRequest.Options, Play)
    {
        Parts = [PagePart.Detail, PagePart.Method],
        Examples =
        [
            new("crisissim design narva.yaml --from ambiguous --to precise",
                "Which provisions to take over, by five outcomes."),
            new("crisissim design narva.yaml --from ambiguous --to precise --over precision,limits --halfway",
                "Two provisions alone, also halfway."),
            new("crisissim design narva.yaml --from ambiguous --to precise --of timeliness,drawn_in",
                "A timely answer against being drawn in by a provocation."),
        ],
    };

    private static ExitCode Play(DesignRequest request, PrintRequest print, Screen screen) =>
        ScenarioReader.Open(request.Scenario, print.Quiet, screen) is { } loaded
            ? new DesignHandler(request, loaded).Execute(print, screen)
            : ExitCode.BadFile;
}

/// <summary>A search among the mixtures of two texts to be played, shown and written.</summary>
internal sealed record DesignHandler(DesignRequest Request, LoadedScenario Loaded)
{
    public ExitCode Execute(PrintRequest print, Screen screen)
    {
        using var delivery = new Delivery(Request.Out, print, screen);
        delivery.Prepare(DesignCommand.Description.Asked(Request));
        DesignReportData data = Play(print.Quiet, screen);
        CommandOutput page = DesignPage.Compose(data);
        delivery.Deliver(page, data.Command, directory => SheetFiles.Of(directory, "design", page),
            () => DesignReport.Compose(data));
        return ExitCode.Done;
    }

    private DesignReportData Play(bool quiet, Screen screen)
    {
        try
        {
            (Declaration from, Declaration to) = Texts();
            DraftPlan plan = Plan(from, to);
            DraftResult result = ProgressBar.Watch("texts", report => DraftStudy.Play(plan, report, screen.Interrupt),
                quiet, screen)
                ?? throw new CommandException(ExitCode.Interrupted,
                    "interrupted before the search was over; there is nothing to show");
            return new DesignReportData(Loaded.Source, result)
            {
                Texts = (from, to),
                Command = CommandLine(plan, from, to)
            };
        }
        catch (StudyAnalysisException fault)
        {
            throw CommandException.Usage(fault.Message);
        }
    }

    private (Declaration From, Declaration To) Texts()
    {
        string from = Request.From ?? FirstBut(Request.To), to = Request.To ?? FirstBut(from);
        IReadOnlyList<Declaration> texts = Wordings.Several(Loaded, to.Length > 0 ? [from, to] : [from]);
        return (texts[0], texts[1]);
    }

    /// <summary>The first text of the file that is not the other one.</summary>
    private string FirstBut(string? other) =>
        Loaded.Scenario.Declarations.Select(text => text.Name).Where(name => name != other).DefaultIfEmpty("").First();

    private DraftPlan Plan(Declaration from, Declaration to) => new()
    {
        Scenario = Loaded.Scenario,
        Space = DraftSpace.Between(Loaded.Scenario, from, to, Request.Over, Request.Halfway),
        Endpoints = Request.Of is { } keys ? OutcomeKeys.Find(keys) : TextFront.Usual(Loaded.Scenario),
        Points = Request.Points,
        Trials = Request.Trials,
        Confirming = Request.Confirm,
        Seed = Request.Scenario.Seed,
        Threads = Request.Threads,
    };

    private string CommandLine(DraftPlan plan, Declaration from, Declaration to) => DesignCommand.Description.Line(
        Request with
        {
            From = from.Name,
            To = to.Name,
            Of = [.. plan.Endpoints.Select(endpoint => endpoint.Key)],
        });
}

/// <summary>Which texts between two are to be searched. Lists are compared by reference.</summary>
internal sealed record DesignRequest
{
    private const int FewestPoints = 4, MostPoints = 1_000_000;

    public static OptionTable<DesignRequest> Options { get; } = new OptionTable<DesignRequest>()
        .Scenario(request => request.Scenario, (request, scenario) => request with { Scenario = scenario })
        .Option("--from NAME", "The declaration that one comes from. Default: the first of the file.",
            ValueKinds.Text, (request, name) => request with { From = name }, request => request.From)
        .Option("--to NAME",
            "The declaration whose provisions can be taken over. Default: the next of the file.",
            ValueKinds.Text, (request, name) => request with { To = name }, request => request.To)
        .Option("--over PROVISION,…",
            "The provisions that may move: threshold, precision, forms, area, general_clause, proof, obligation, "
                + "condition, procedure, limits, verification, delegation, pledges. Default: all that differ.",
            ValueKinds.ListOf<Provision>(StringComparison.Ordinal, NoProvision),
            (request, provisions) => request with { Over = provisions }, request => request.Over)
        .Flag("--halfway",
            "Also try numbers halfway between the two texts: thresholds, precision, general clause, limits.",
            (request, halfway) => request with { Halfway = halfway }, request => request.Halfway)
        .Option("--of KEY,…",
            "The outcomes of the front, by their keys. Default: the three gains, drawn_in and "
                + "false_moves.",
            ValueKinds.Outcomes, (request, keys) => request with { Of = keys }, request => request.Of)
        .Option("--points N",
            $"The most texts to try; all are where there are no more. Default {DraftPlan.UsualPoints}.",
            ValueKinds.Whole(MostPoints, DraftPlan.UsualPoints, FewestPoints),
            (request, points) => request with { Points = points }, request => request.Points)
        .Option("--trials N",
            $"How many crises to play under each text in the search. Default {DraftPlan.UsualTrials}.",
            ValueKinds.Whole(PlayRequest.MostTrials, DraftPlan.UsualTrials, least: 2),
            (request, trials) => request with { Trials = trials }, request => request.Trials)
        .Option("--confirm N",
            $"How many fresh crises to play under each text of the front that was found. Default "
                + $"{DraftPlan.UsualConfirming}.",
            ValueKinds.Whole(PlayRequest.MostTrials, DraftPlan.UsualConfirming, least: 2),
            (request, crises) => request with { Confirm = crises }, request => request.Confirm)
        .Threads((request, threads) => request with { Threads = threads })
        .Out("Write the front to design.csv and design.json in this directory.", request => request.Out,
            (request, files) => request with { Out = files });

    public ScenarioRequest Scenario { get; init; } = new();

    /// <summary>Name of the text that one comes from; null: the first of the file that is not the other.</summary>
    public string? From { get; init; }

    /// <summary>Name of the other; null: the same.</summary>
    public string? To { get; init; }

    /// <summary>The provisions that may move; null: all that differ.</summary>
    public IReadOnlyList<Provision>? Over { get; init; }

    public bool Halfway { get; init; }

    /// <summary>Keys of the outcomes; null: the usual ones.</summary>
    public IReadOnlyList<string>? Of { get; init; }

    public int Points { get; init; } = DraftPlan.UsualPoints;

    public int Trials { get; init; } = DraftPlan.UsualTrials;

    /// <summary>Fresh crises.</summary>
    public int Confirm { get; init; } = DraftPlan.UsualConfirming;

    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The files that are asked for, or null for none.</summary>
    public OutRequest? Out { get; init; }

    private static string NoProvision(string option, string word) =>
        $"{option} takes provisions with commas between them, not '{word}'; "
            + $"{NearestName.Hint(word, [.. Enum.GetValues<Provision>().Select(Names.Key)])}";
}
