using CrisisSim.Model;
using CrisisSim.Scenarios;
using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>Crises to be played, shown and written: what <c>run</c> and <c>compare</c> share.</summary>
internal sealed record ComparisonHandler(ToolCommand<PlayRequest> Command, PlayRequest Request, LoadedScenario Loaded,
    IReadOnlyList<Declaration> Declarations)
{
    /// <summary>Plays, writes the files that were asked for, prints the page, and answers how it went.</summary>
    public ExitCode Execute(Func<ComparisonReportData, CommandOutput> page, Func<ComparisonReportData, Report> report,
        PrintRequest print, Screen screen)
    {
        OutRequest? files = FilesIn(print.Format);
        using var delivery = new Delivery(files, print, screen);
        delivery.Prepare(Command.Asked(Request));
        DateTimeOffset started = TimeProvider.System.GetUtcNow();
        ComparisonPlan plan = Plan() with { Engine = screen.Engine ?? Request.Engine };
        ComparisonResult result = ProgressBar.Watch(PlayProgress.Crises,
            report => ComparisonStudy.Play(plan, report, screen.Interrupt), print.Quiet, screen);
        string cut = $"{Names.Number(result.Run.Done)} of {Names.Crises(result.Run.Asked)}";
        if (result.Run.Done == 0) throw delivery.Nothing(cut);
        bool isCut = result.Interrupted || result.IsCutAfter;
        delivery.Cut = isCut ? cut : null;
        var data = new ComparisonReportData(Loaded.Source, result) { Command = CommandLine(result) };
        delivery.Deliver(page(data), data.Command, _ => OutFolder.Of(files!, data, started),
            () => report(data));
        return isCut
            ? ExitCode.Interrupted
            : result.Run.Verdict == StoppingVerdict.Exhausted ? ExitCode.NotPrecise : ExitCode.Done;
    }

    private OutRequest? FilesIn(OutputFormat format) => format != OutputFormat.Parquet
        ? Request.Out
        : Request.Out is { } files
            ? files with { Parquet = true }
            : throw CommandException.Usage("--format parquet needs --out, the directory for the rows of crises",
                "As in '--format parquet --out out/narva'.");

    private ComparisonPlan Plan() => Loaded.PlanComparison(Declarations) with
    {
        Seed = Request.Scenario.Seed,
        Trials = Request.Trials,
        Precision = Request.Precision,
        Threads = Request.Threads,
        Draws = Request.Judgement ?? ComparisonPlan.UsualDraws,
    };

    /// <summary>What gives the same crises again: where the run was cut short, the trials that were done.</summary>
    private string CommandLine(ComparisonResult result) => Command.Line(Request with
    {
        Wordings = [.. Declarations.Select(declaration => declaration.Name)],
        Precision = result.Interrupted ? null : Request.Precision,
        Trials = Request.Precision is null || result.Interrupted ? result.Run.Done : result.Plan.Most,
    });
}
