namespace CrisisSim.Cli;

/// <summary>A choice to be played, shown and written.</summary>
internal sealed record ChooseHandler(ChooseRequest Request, LoadedScenario Loaded)
{
    public ExitCode Execute(PrintRequest print, Screen screen)
    {
        var delivery = new Delivery(Request.Out, print, screen);
        delivery.Prepare();
        ChooseReportData data = Play(print.Quiet, screen);
        Result page = ChoosePage.Compose(data);
        delivery.Deliver(page, data.Command, directory => SheetFiles.Write(directory, "choice", page),
            () => ChooseReport.Compose(data));
        return screen.Interrupt.IsCancellationRequested
            ? ExitCode.Interrupted
            : data.Result.IsReached ? ExitCode.Done : ExitCode.NotPrecise;
    }

    private ChooseReportData Play(bool quiet, Screen screen)
    {
        ChoicePlan plan = Plan();
        IReadOnlyList<Endpoint> front = Front(plan);
        try
        {
            ChoiceResult result = ProgressBar.Watch("crises", report => Choice.Play(plan, report, screen.Interrupt),
                quiet, screen)
                ?? throw new CommandException(ExitCode.Interrupted,
                    "interrupted before the first stage was over; there is nothing to show");
            IReadOnlyList<TrialTable>? tables = TextFronts.Play(
                new RunPlan
                {
                    Scenario = plan.Scenario,
                    Declarations = plan.Declarations,
                    Seed = plan.Seed,
                    Trials = Request.Trials,
                    Threads = plan.Threads
                }, front, quiet, screen);
            DeterrenceResult? attackers = Request.Deter && tables is not null ? Attackers(plan, quiet, screen) : null;
            return new ChooseReportData(Loaded.Source, plan, result)
            {
                Command = CommandLine(plan, front),
                Front = tables is null
                    ? null
                    : TextFront.Find([.. plan.Declarations.Select(of => of.Name)], tables, front, attackers),
                Deterrence = attackers,
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

    private DeterrenceResult? Attackers(ChoicePlan plan, bool quiet, Screen screen)
    {
        var deterrence = new DeterrencePlan
        {
            Scenario = plan.Scenario,
            Declarations = plan.Declarations,
            Seed = plan.Seed,
            Threads = plan.Threads,
            Attackers = Request.Attackers ?? DeterRequest.UsualAttackers,
            Precision = Request.Precision ?? DeterRequest.UsualError,
        };
        return ProgressBar.Watch("inner crises",
            report => Deterrence.Play(deterrence, report, cancellation: screen.Interrupt), quiet, screen);
    }

    private ChoicePlan Plan()
    {
        IReadOnlyList<Endpoint> of = Request.Of is { } keys ? OutcomeKeys.Find(keys) : [Endpoints.HoursWithoutDecision];
        if (Request.Weights is { } weights && weights.Count != of.Count)
            throw CommandException.Usage(
                $"--weights takes one weight for each outcome of --of: {of.Count}, not {weights.Count}");
        if (!Request.Deter && (Request.Attackers is not null || Request.Precision is not null))
            throw CommandException.Usage("--attackers and --precision are of the attackers who choose with --deter",
                "Add --deter.");
        var declarations = Wordings.Several(Loaded, Request.Wordings);
        return new ChoicePlan
        {
            Scenario = Loaded.Scenario,
            Declarations = declarations,
            Endpoints = of,
            Weights = Request.Weights,
            Procedure = Request.Procedure,
            Confidence = Request.Confidence,
            Indifference = Request.Indifference,
            Budget = Request.Budget ?? ChooseRequest.UsualBudget * declarations.Count,
            Seed = Request.Scenario.Seed,
            Threads = Request.Threads,
        };
    }

    private IReadOnlyList<Endpoint> Front(ChoicePlan plan) =>
        Request.Front is { } keys ? OutcomeKeys.Find(keys) : [.. plan.Endpoints.Union(OutcomeKeys.UsualFront(Loaded))];

    private string CommandLine(ChoicePlan plan, IReadOnlyList<Endpoint> front) => ChooseCommand.Description.Line(
        Request with
        {
            Wordings = [.. plan.Declarations.Select(text => text.Name)],
            Of = [.. plan.Endpoints.Select(endpoint => endpoint.Key)],
            Front = [.. front.Select(endpoint => endpoint.Key)],
            Budget = plan.Budget,
        });
}

/// <summary>Plays texts for their front.</summary>
internal static class TextFronts
{
    /// <summary>The same crises under each text; null where it was interrupted before all texts were over.</summary>
    public static IReadOnlyList<TrialTable>? Play(RunPlan plan, IReadOnlyList<Endpoint> endpoints, bool quiet,
        Screen screen)
    {
        RunPlan asked = plan with
        {
            AsksForFalseAlarms = endpoints.Contains(Endpoints.FalseAlarm),
            AsksForEntrapment = endpoints.Contains(Endpoints.Entrapment) || endpoints.Contains(Endpoints.Provocation),
        };
        RunMemory.Require(asked);
        RunResult run = ProgressBar.Watch(PlayProgress.Crises,
            report => Run.Play(asked, report, cancellation: screen.Interrupt), quiet, screen);
        return run.Interrupted ? null : run.Tables;
    }
}
