using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary><c>design</c>: which mixtures of two wordings no other outdoes.</summary>
internal static class DesignCommand
{
    public static ToolCommand<DesignRequest> Description { get; } = new("design",
        "Search the mixtures of two wordings, provision by provision, for those that no other outdoes, and confirm "
            + "them with fresh crises.",
        DesignRequest.Options, Play)
    {
        Examples =
        [
            new("crisissim design narva.yaml --from ambiguous --to precise",
                "Which provisions to take over, by four outcomes."),
            new("crisissim design narva.yaml --from ambiguous --to precise --over precision,limits --halfway",
                "Two provisions alone, also halfway."),
            new("crisissim design narva.yaml --from ambiguous --to precise --of "
                    + "hours_without_decision,entrapment_provoked_and_forces_move",
                "Response time against entrapment."),
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
        var delivery = new Delivery(Request.Out, print, screen);
        delivery.Prepare();
        DesignReportData data = Play(print.Quiet, screen);
        Result page = DesignPage.Compose(data);
        delivery.Deliver(page, data.Command, directory => SheetFiles.Write(directory, "design", page),
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
