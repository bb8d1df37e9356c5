namespace CrisisSim.Cli;

/// <summary><c>compare</c>: the same crises under several wordings.</summary>
internal static class CompareCommand
{
    public static ToolCommand<PlayRequest> Description { get; } = new("compare",
        "Play the same crises under several wordings and tell how they differ.",
        PlayRequest.With(own => own
            .Wordings("The declarations to compare, the baseline first. Default: all of the file.",
                (request, names) => request with { Wordings = names }, request => request.Wordings)), Play)
    {
        WritesCrises = true,
        Parts = [PagePart.Why, PagePart.Clauses, PagePart.Detail, PagePart.Curves, PagePart.Method],
        Examples =
        [
            new("crisissim compare narva.yaml --wordings ambiguous,precise",
                "How much sooner, surer and at what cost, when the triggers are precise."),
            new("crisissim compare narva.yaml --out out/narva --report",
                "Every declaration against the first, with every trial in files and a report to read in a browser."),
            new("crisissim compare narva.yaml --precision 2h --format json",
                "As many crises as it takes, for other programs."),
        ],
    };

    private static ExitCode Play(PlayRequest request, PrintRequest print, Screen screen) =>
        ScenarioReader.Open(request.Scenario, print.Quiet, screen) is { } loaded
            ? new ComparisonHandler(Description, request, loaded, Wordings.Several(loaded, request.Wordings))
                .Execute(ComparePage.Compose, CompareReport.Compose, print, screen)
            : ExitCode.BadFile;
}
