using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>A search among the mixtures of two texts to be played, shown and written.</summary>
internal sealed record DesignWork(DesignRequest Request, ReadScenario Read)
{
    public ExitCode Do(PrintRequest print, Screen screen)
    {
        var delivery = new Delivery(Request.Out, print, screen);
        delivery.Prepare();
        Designed designed = Play(print.Quiet, screen);
        Result page = DesignPage.Of(designed);
        delivery.Give(page, designed.Command, directory => SheetFiles.Write(directory, "design", page), () => DesignReport.Of(designed));
        return ExitCode.Done;
    }

    private Designed Play(bool quiet, Screen screen)
    {
        try
        {
            (Declaration from, Declaration to) = Texts();
            DraftPlan plan = Plan(from, to);
            DraftResult result = ProgressBar.Watch("texts", report => DraftSearch.Play(plan, report, screen.Interrupt), quiet, screen)
                ?? throw new Refusal(ExitCode.Interrupted, "interrupted before the search was over; there is nothing to show");
            return new Designed(Read, result) { Texts = (from, to), Command = CommandLine(plan, from, to) };
        }
        catch (StudyAnalysisException fault)
        {
            throw Refusal.Usage(fault.Message);
        }
    }

    private (Declaration From, Declaration To) Texts()
    {
        string from = Request.From ?? FirstBut(Request.To), to = Request.To ?? FirstBut(from);
        IReadOnlyList<Declaration> texts = Wordings.Several(Read, to.Length > 0 ? [from, to] : [from]);
        return (texts[0], texts[1]);
    }

    /// <summary>The first text of the file that is not the other one.</summary>
    private string FirstBut(string? other) => Read.Scenario.Declarations.Select(text => text.Name).Where(name => name != other).DefaultIfEmpty("").First();

    private DraftPlan Plan(Declaration from, Declaration to) => new()
    {
        Scenario = Read.Scenario,
        Space = DraftSpace.Between(Read.Scenario, from, to, Request.Over, Request.Halfway),
        Endpoints = Request.Of is { } keys ? OutcomeKeys.Of(keys) : OutcomeKeys.UsualFront(Read),
        Points = Request.Points,
        Trials = Request.Trials,
        Confirming = Request.Confirm,
        Seed = Request.Scenario.Seed,
        Threads = Request.Threads,
    };

    private string CommandLine(DraftPlan plan, Declaration from, Declaration to)
    {
        List<string> asked = ["--from", from.Name, "--to", to.Name];
        if (Request.Over is { } over) asked.AddRange(["--over", string.Join(',', over.Select(Names.Key))]);
        if (Request.Halfway) asked.Add("--halfway");
        asked.AddRange(["--of", string.Join(',', plan.Endpoints.Select(endpoint => endpoint.Key)), "--points", FormattableString.Invariant($"{plan.Points}")]);
        asked.AddRange(["--trials", FormattableString.Invariant($"{plan.Trials}"), "--confirm", FormattableString.Invariant($"{plan.Confirming}")]);
        return ShellLine.Of(["crisissim", "design", .. Request.Scenario.Arguments(asked)]);
    }
}
