using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary><c>facts</c>: the suite of laws, mechanism checks and patterns.</summary>
internal static class FactsCommand
{
    public static Command Create(Screen screen)
    {
        var print = new PrintOptions();
        var only = new Option<IReadOnlyList<string>?>("--only")
        {
            Description = "Classes (L laws, C mechanism checks, P patterns) or entries. Default: all.",
            HelpName = "L,P3,…",
            CustomParser = Parsers.List("--only"),
        };
        var trials = new Option<int?>("--trials")
        {
            Description = "Play so many times the crises that each entry plays of itself. Default 1.",
            HelpName = "TIMES",
            CustomParser = Parsers.Whole("--trials", FactsRequest.MostTimes, "4"),
        };
        var folder = new Option<string?>("--folder")
        {
            Description = "Take the scenarios of the suite from this directory. Default: those within the tool.",
            HelpName = "DIR"
        };
        var command = new Command("facts",
            "Check the model: laws, mechanism checks, and patterns with outside evidence.");
        foreach (Option option in (Option[])[only, trials, folder]) command.Add(option);
        print.AddTo(command);
        GuidedHelp.On(
            command,
            screen,
            new Example("crisissim facts",
                "All entries; it ends with 4 where a law or a mechanism check fails, for a pattern is reported."),
            new Example("crisissim facts --only P --trials 4", "The patterns alone, more surely."),
            new Example("crisissim facts --folder scenarios/studies/facts", "With scenarios that you have changed."));
        command.SetAction(parsed => (int)Check(
            new FactsRequest(parsed.GetValue(only), parsed.GetValue(trials), parsed.GetValue(folder)),
            print.Read(parsed), screen));
        return command;
    }

    private static ExitCode Check(FactsRequest request, PrintRequest print, Screen screen)
    {
        var plan = new FactPlan
        {
            Scenarios = FactFiles.Read(request.Folder, screen),
            Entries = request.Facts(),
            Factor = request.Times ?? 1,
        };
        FactResult result = ProgressBar.Watch("entries", report => FactStudy.Play(plan, report, screen.Interrupt),
            print.Quiet, screen);
        if (result.Findings.Count == 0)
            throw new CommandException(ExitCode.Interrupted,
                "interrupted before the first entry was over; there is nothing to show");
        ResultWriter.Write(FactsPage.Compose(result, request.CommandLine()), print.Format, screen);
        if (result.Interrupted) return ExitCode.Interrupted;
        return result.Findings.Any(
            finding => finding.Verdict == FactVerdict.Missed && finding.Fact.Class != FactClass.Pattern)
            ? ExitCode.NotPrecise
            : ExitCode.Done;
    }
}
