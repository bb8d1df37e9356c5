using System.Globalization;
using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>Histories to be played, shown and written.</summary>
internal sealed record DriftHandler(DriftRequest Request, LoadedScenario Loaded,
    IReadOnlyList<Declaration> Declarations)
{
    /// <summary>Plays, writes the files that were asked for, prints the page, and answers how it went.</summary>
    public ExitCode Execute(PrintRequest print, Screen screen)
    {
        using var delivery = new Delivery(Request.Out, print, screen);
        delivery.Prepare(DriftCommand.Description.Asked(Request));
        DriftPlan plan = Plan();
        DriftResult result = ProgressBar.Watch(PlayProgress.Crises,
            report => DriftStudy.Play(plan, report, screen.Interrupt), print.Quiet, screen);
        string cut = $"{Names.Number(result.Done)} of {Names.Number(plan.Trials)} histories";
        if (result.Done == 0) throw delivery.Nothing(cut);
        if (result.Interrupted || result.IsCutAfter) delivery.Cut = cut;
        var data = new DriftReportData(Loaded.Source, result) { Command = CommandLine(result) };
        CommandOutput page = DriftPage.Compose(data);
        delivery.Deliver(page, data.Command, directory => SheetFiles.Of(directory, "drift", page,
            (HistoriesSheet.Name, HistoriesSheet.Tabulate(result))), () => DriftReport.Compose(data));
        return delivery.Cut is not null ? ExitCode.Interrupted : ExitCode.Done;
    }

    private DriftPlan Plan() => new()
    {
        Scenario = Loaded.Scenario,
        Declarations = Declarations,
        Years = DriftPlan.Looks(Request.Years, Request.Step),
        Seed = Request.Scenario.Seed,
        Trials = Request.Trials,
        Threads = Request.Threads,
        Under = Loaded.Under,
    };

    /// <summary>What gives the same figures again: where the run was cut short, the histories that were done.</summary>
    private string CommandLine(DriftResult result) => DriftCommand.Description.Line(Request with
    {
        Wordings = [.. Declarations.Select(text => text.Name)],
        Trials = result.Done,
    });
}
