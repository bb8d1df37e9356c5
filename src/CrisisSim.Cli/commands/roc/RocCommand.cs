using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary><c>roc</c>: wordings as warning instruments.</summary>
internal static class RocCommand
{
    public static ToolCommand<RocRequest> Description { get; } = new("roc",
        "Tell how well wordings and decision rules tell an attack from what only looks like one.",
        RocRequest.Options, Play)
    {
        Parts = [PagePart.Why, PagePart.Detail],
        Examples =
        [
            new("crisissim roc unmarked-men",
                "Every declaration under every rule that makes sense, over nine thresholds."),
            new("crisissim roc unmarked-men --wordings precise --rules own,unanimity --base-rate 0.2",
                "Two rules, where most incidents are no attack."),
            new("crisissim roc unmarked-men --rules own --trials 5000 --out out/men",
                "Finer, and every point in a file."),
        ],
    };

    private static ExitCode Play(RocRequest request, PrintRequest print, Screen screen) =>
        ScenarioReader.Open(request.Scenario, print.Quiet, screen) is { } loaded
            ? new RocHandler(request, loaded).Execute(print, screen)
            : ExitCode.BadFile;
}

/// <summary>Warning instruments to be tried, shown and written.</summary>
internal sealed record RocHandler(RocRequest Request, LoadedScenario Loaded)
{
    /// <summary>Plays, writes the file that was asked for, prints the page, and answers how it went.</summary>
    public ExitCode Execute(PrintRequest print, Screen screen)
    {
        using var delivery = new Delivery(Request.Out, print, screen);
        delivery.Prepare(RocCommand.Description.Asked(Request));
        WarningPlan plan = Plan();
        WarningResult result = ProgressBar.Watch(PlayProgress.Crises,
            report => WarningStudy.Play(plan, report, screen.Interrupt),
            print.Quiet, screen);
        if (result.Curves.Count == 0)
            throw new CommandException(ExitCode.Interrupted,
                "interrupted before the first curve was finished; there is nothing to show");
        var data = new RocReportData(Loaded.Source, plan, result)
        {
            BaseRate = Request.BaseRate,
            Command = CommandLine(plan)
        };
        CommandOutput page = RocPage.Compose(data);
        if (result.Interrupted)
            delivery.Cut = $"{Names.Number(result.Curves.Count)} of "
                + Names.Count(plan.Texts.Count * Enum.GetValues<Answer>().Length, "curve");
        delivery.Deliver(page, data.Command, directory => SheetFiles.OfTable(directory, "roc.csv", page.Sheet),
            () => RocReport.Compose(data));
        return result.Interrupted ? ExitCode.Interrupted : ExitCode.Done;
    }

    private WarningPlan Plan()
    {
        Scenario scenario = Loaded.Scenario;
        if (!scenario.CanBeMistaken)
            throw CommandException.Usage(
                $"the act of {Loaded.Path} is open, so there is nothing to tell apart: nobody could mistake it",
                "Try an act that can be doubted, such as unmarked-men.");
        if (Request.Hours > scenario.Horizon)
            throw CommandException.Usage($"--by is past the horizon of {scenario.Horizon:0.##} h",
                "Name an earlier time, or set the horizon of the file.");
        RuledText[] texts = [.. Wordings.Any(Loaded, Request.Wordings).SelectMany(Texts).Distinct()];
        var plan = new WarningPlan
        {
            Scenario = scenario,
            Texts = texts,
            Shifts = Request.Shifts ?? WarningPlan.UsualShifts,
            Seed = Request.Scenario.Seed,
            Threads = Request.Threads,
            Under = Loaded.Under,
        };
        if (Request.Hours is { } hours) plan = plan with { Hours = hours };
        return Request.Trials is { } trials ? plan with { Trials = trials } : plan;
    }

    private IEnumerable<RuledText> Texts(Declaration written) => Request.Rules is null
        ? RuledText.Sensible(written, Loaded.Scenario)
        : Request.Rules.Select(rule => new RuledText(written, rule ?? written.Procedure.Rule));

    private string CommandLine(WarningPlan plan) => RocCommand.Description.Line(Request with
    {
        Wordings = [.. plan.Texts.Select(text => text.Written.Name).Distinct()],
        Trials = plan.Trials,
    });
}
