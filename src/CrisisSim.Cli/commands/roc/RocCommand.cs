using System.CommandLine;
using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary><c>roc</c>: wordings as warning instruments.</summary>
internal static class RocCommand
{
    public static Command Create(Screen screen)
    {
        var scenario = new ScenarioOptions();
        var roc = new RocOptions();
        var print = new PrintOptions();
        var command = new Command("roc",
            "Tell how well wordings and decision rules tell an attack from what only looks like one.");
        scenario.AddTo(command);
        roc.AddTo(command);
        print.AddTo(command);
        GuidedHelp.On(
            command,
            screen,
            new Example("crisissim roc narva.yaml",
                "Every declaration under every rule that makes sense, over nine thresholds."),
            new Example("crisissim roc narva.yaml --wordings precise --rules own,unanimity --base-rate 0.2",
                "Two rules, where most incidents are no attack."),
            new Example("crisissim roc narva.yaml --rules own --trials 5000 --out out/narva",
                "Finer, and every point in a file."));
        command.SetAction(parsed => (int)Play(roc.Read(parsed, scenario.Read(parsed)), print.Read(parsed), screen));
        return command;
    }

    private static ExitCode Play(RocRequest request, PrintRequest print, Screen screen) =>
        ScenarioReader.Open(request.Scenario, print.Quiet, screen) is { } read
            ? new RocHandler(request, read).Execute(print, screen)
            : ExitCode.BadFile;
}

/// <summary>Warning instruments to be tried, shown and written.</summary>
internal sealed record RocHandler(RocRequest Request, LoadedScenario Read)
{
    /// <summary>Plays, writes the file that was asked for, prints the page, and answers how it went.</summary>
    public ExitCode Execute(PrintRequest print, Screen screen)
    {
        var delivery = new Delivery(Request.Out, print, screen);
        delivery.Prepare();
        WarningPlan plan = Plan();
        WarningResult result = ProgressBar.Watch(PlayProgress.Crises, report => WarningStudy.Play(plan, report, screen.Interrupt),
            print.Quiet, screen);
        if (result.Curves.Count == 0)
            throw new CommandException(ExitCode.Interrupted,
                "interrupted before the first curve was finished; there is nothing to show");
        var played = new RocReportData(Read.Source, plan, result) { BaseRate = Request.BaseRate, Command = CommandLine(plan) };
        Result page = RocPage.Compose(played);
        delivery.Deliver(
            page,
            played.Command,
            directory => [WholeFile.Write(Path.Join(directory, "roc.csv"), to => CsvText.Write(page.Sheet, to))],
            () => RocReport.Compose(played));
        return result.Interrupted ? ExitCode.Interrupted : ExitCode.Done;
    }

    private WarningPlan Plan()
    {
        Scenario scenario = Read.Scenario;
        if (Request.Hours > scenario.Horizon)
            throw CommandException.Usage($"--by is past the horizon of {scenario.Horizon:0.##} h",
                "Name an earlier time, or set the horizon of the file.");
        RuledText[] texts = [.. Wordings.Any(Read, Request.Wordings).SelectMany(Texts).Distinct()];
        var plan = new WarningPlan
        {
            Scenario = scenario,
            Texts = texts,
            Shifts = Request.Shifts,
            Seed = Request.Scenario.Seed,
            Threads = Request.Threads,
        };
        if (Request.Hours is { } hours) plan = plan with { Hours = hours };
        return Request.Trials is { } trials ? plan with { Trials = trials } : plan;
    }

    private IEnumerable<RuledText> Texts(Declaration written) => Request.Rules is null
        ? RuledText.Sensible(written, Read.Scenario)
        : Request.Rules.Select(rule => new RuledText(written, rule ?? written.Procedure.Rule));

    private string CommandLine(WarningPlan plan)
    {
        List<string> asked = ["--wordings", string.Join(',', plan.Texts.Select(text => text.Written.Name).Distinct())];
        if (Request.Rules is { } rules)
            asked.AddRange(
                ["--rules", string.Join(',', rules.Select(rule => rule?.Key ?? "own"))]);
        if (!ReferenceEquals(Request.Shifts, WarningPlan.UsualShifts))
            asked.Add("--thresholds="
                + string.Join(',', Request.Shifts.Select(shift => FormattableString.Invariant($"{shift}"))));
        asked.AddRange(["--base-rate", FormattableString.Invariant($"{Request.BaseRate}")]);
        if (Request.Hours is { } hours) asked.AddRange(["--by", FormattableString.Invariant($"{hours}h")]);
        return ShellLine.Join(["crisissim", "roc", .. Request.Scenario.Arguments(
            [.. asked, "--trials", FormattableString.Invariant($"{plan.Trials}")])]);
    }
}
