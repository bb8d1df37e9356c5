using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary><c>choose</c>: which of several wordings is best.</summary>
internal static class ChooseCommand
{
    public static ToolCommand<ChooseRequest> Description { get; } = new("choose",
        "Tell which of several wordings is best on an outcome or a weighted set, how sure that is, and which no "
            + "other outdoes in all.",
        ChooseRequest.Options, Play)
    {
        Parts = [PagePart.Detail, PagePart.Method],
        Examples =
        [
            new("crisissim choose narva.yaml",
                "Under which declaration allies have leave in time most often, and the front over five outcomes."),
            new("crisissim choose narva.yaml --of timeliness,effectiveness --weights 1,2",
                "The best where stopping the attack is worth twice as much as being in time."),
            new("crisissim choose narva.yaml --method kn --indifference 0.02",
                "With a guarantee: 95 % where the best leads by 2 in 100 crises."),
        ],
    };

    private static ExitCode Play(ChooseRequest request, PrintRequest print, Screen screen) =>
        ScenarioReader.Open(request.Scenario, print.Quiet, screen) is { } loaded
            ? new ChooseHandler(request, loaded).Execute(print, screen)
            : ExitCode.BadFile;
}

/// <summary>A choice to be played, shown and written.</summary>
internal sealed record ChooseHandler(ChooseRequest Request, LoadedScenario Loaded)
{
    public ExitCode Execute(PrintRequest print, Screen screen)
    {
        using var delivery = new Delivery(Request.Out, print, screen);
        delivery.Prepare(ChooseCommand.Description.Asked(Request));
        ChooseReportData data = Play(print.Quiet, screen);
        if (screen.Interrupt.IsCancellationRequested)
            delivery.Cut = $"{Names.Number(data.Result.Crises)} of at most {Names.Crises(data.Plan.Budget)}";
        CommandOutput page = ChoosePage.Compose(data);
        delivery.Deliver(page, data.Command, directory => SheetFiles.Of(directory, "choice", page),
            () => ChooseReport.Compose(data));
        return delivery.Cut is not null
            ? ExitCode.Interrupted
            : data.Result.IsReached ? ExitCode.Done : ExitCode.NotPrecise;
    }

    private ChooseReportData Play(bool quiet, Screen screen)
    {
        ChoicePlan plan = Plan();
        try
        {
            ChoiceResult result = ProgressBar.Watch(PlayProgress.Crises,
                report => ChoiceStudy.Play(plan, report, screen.Interrupt), quiet, screen)
                ?? throw new CommandException(ExitCode.Interrupted,
                    "interrupted before the first stage was over; there is nothing to show");
            return new ChooseReportData(Loaded.Source, result)
            {
                Command = CommandLine(plan),
                Judged = ProgressBar.Watch("sets of assumptions", report => ChoiceJudgement.Play(result, Loaded.Judgement,
                    Request.Judgement ?? ComparisonPlan.UsualDraws, report, screen.Interrupt), quiet, screen),
            };
        }
        catch (MissingLeadException fault)
        {
            throw CommandException.Usage(fault.Message, "Add --indifference, as in '--indifference 6'.");
        }
        catch (StudyAnalysisException fault)
        {
            throw CommandException.Usage(fault.Message);
        }
    }

    private ChoicePlan Plan()
    {
        IReadOnlyList<Endpoint> of = Request.Of is { } keys ? OutcomeKeys.Find(keys) : [Endpoints.Timeliness];
        if (Request.Weights is { } weights && weights.Count != of.Count)
            throw CommandException.Usage(
                $"--weights takes one weight for each outcome of --of: {of.Count}, not {weights.Count}");
        if (!Request.Deter && (Request.Attackers is not null || Request.Precision is not null))
            throw CommandException.Usage("--attackers and --precision are of the attackers who choose with --deter",
                "Add --deter.");
        var plan = new ChoicePlan
        {
            Scenario = Loaded.Scenario,
            Declarations = Wordings.Several(Loaded, Request.Wordings),
            Endpoints = of,
            Weights = Request.Weights,
            Procedure = Request.Procedure,
            Confidence = Request.Confidence,
            Indifference = Request.Indifference,
            Front = Request.Front is { } front
                ? OutcomeKeys.Find(front)
                : [.. of.Union(TextFront.Usual(Loaded.Scenario))],
            FrontTrials = Request.Trials,
            Attackers = Request.Deter ? Request.Attackers ?? DeterrencePlan.UsualAttackers : null,
            AttackersPrecision = Request.Precision ?? DeterrencePlan.UsualPrecision,
            Seed = Request.Scenario.Seed,
            Threads = Request.Threads,
        };
        return Request.Budget is { } budget ? plan with { Budget = budget } : plan;
    }

    private string CommandLine(ChoicePlan plan) => ChooseCommand.Description.Line(
        Request with
        {
            Wordings = [.. plan.Declarations.Select(text => text.Name)],
            Of = [.. plan.Endpoints.Select(endpoint => endpoint.Key)],
            Front = [.. plan.Front.Select(endpoint => endpoint.Key)],
            Budget = plan.Budget,
        });
}
