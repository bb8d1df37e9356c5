namespace CrisisSim.Cli;

/// <summary><c>facts</c>: the suite of laws, mechanism checks and patterns.</summary>
internal static class FactsCommand
{
    public static ToolCommand<FactsRequest> Description { get; } = new("facts",
        "Check the model: laws, mechanism checks, balance, patterns with outside evidence, and the record.", FactsRequest.Options, Check)
    {
        Parts = [PagePart.Detail, PagePart.Method],
        Examples =
        [
            new("crisissim facts",
                "All entries; it ends with 4 where a law or a check fails. What the world says is reported alone."),
            new("crisissim facts --only P --trials 4", "The patterns alone, more surely."),
            new("crisissim facts --fragile narva.yaml --wordings in-force,precise",
                "The ten numbers on which the differences between two wordings hang most."),
            new("crisissim facts --folder scenarios/studies/facts", "With scenarios that you have changed."),
        ],
    };

    private static ExitCode Check(FactsRequest request, PrintRequest print, Screen screen)
    {
        if (request.Fragile is { } path) return FragileNumbers.Find(path, request, print, screen);
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
        ResultWriter.Write(FactsPage.Compose(result, Description.Line(request)), print, screen);
        if (result.Interrupted) return ExitCode.Interrupted;
        return result.Findings.Any(
            finding => finding.Verdict == FactVerdict.Missed && !finding.Fact.Class.BearsOnTheWorld())
            ? ExitCode.NotPrecise
            : ExitCode.Done;
    }
}
