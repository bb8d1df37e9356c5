namespace CrisisSim.Cli;

/// <summary><c>facts</c>: the suite of laws, mechanism checks and patterns.</summary>
internal static class FactsCommand
{
    public static ToolCommand<FactsRequest> Description { get; } = new("facts",
        "Check the model: laws, mechanism checks, and patterns with outside evidence.", FactsRequest.Options, Check)
    {
        Examples =
        [
            new("crisissim facts",
                "All entries; it ends with 4 where a law or a mechanism check fails, for a pattern is reported."),
            new("crisissim facts --only P --trials 4", "The patterns alone, more surely."),
            new("crisissim facts --folder scenarios/studies/facts", "With scenarios that you have changed."),
        ],
    };

    private static ExitCode Check(FactsRequest request, PrintRequest print, Screen screen)
    {
        IReadOnlyList<FactEntry> facts = request.Facts();
        var bench = new FactBench(FactFiles.Read(request.Folder, screen))
        {
            Factor = request.Times ?? 1,
            Cancellation = screen.Interrupt
        };
        List<FactFinding> findings =
            ProgressBar.Watch("entries", report => Play(facts, bench, report), print.Quiet, screen);
        if (findings.Count == 0)
            throw new CommandException(ExitCode.Interrupted,
                "interrupted before the first entry was over; there is nothing to show");
        bool interrupted = findings.Count < facts.Count;
        ResultWriter.Write(FactsPage.Compose(findings, bench, interrupted, Description.Line(request)), print.Format,
            screen);
        if (interrupted) return ExitCode.Interrupted;
        return findings.Any(finding => finding.Verdict == FactVerdict.Missed && finding.Fact.Class != FactClass.Pattern)
            ? ExitCode.NotPrecise
            : ExitCode.Done;
    }

    /// <summary>Plays one entry after the other; an interruption keeps those that are over.</summary>
    private static List<FactFinding> Play(IReadOnlyList<FactEntry> facts, FactBench bench, Action<PlayProgress> report)
    {
        var findings = new List<FactFinding>();
        try
        {
            foreach (FactEntry fact in facts)
            {
                findings.Add(fact.Play(bench));
                report(new PlayProgress(findings.Count, facts.Count));
            }
        }
        catch (OperationCanceledException)
        {
            // What is over is shown, and the exit code tells the rest.
        }
        return findings;
    }
}
