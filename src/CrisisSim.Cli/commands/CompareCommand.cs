using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary><c>compare</c>: the same crises under several wordings.</summary>
internal static class CompareCommand
{
    public static Command Create(Screen screen)
    {
        var scenario = new ScenarioOptions();
        var play = new PlayOptions();
        var print = new PrintOptions();
        var wordings = new Option<IReadOnlyList<string>?>("--wordings")
        {
            Description = "The declarations to compare, the baseline first. Default: all of the file.",
            HelpName = "A,B,…",
            CustomParser = Parsers.List("--wordings"),
        };
        var judgement = new Option<int?>("--judgement")
        {
            Description =
                "Also draw the judged and assumed numbers of the file N times from their ranges, and tell how far the "
                    + "differences depend on them.",
            HelpName = "N",
            CustomParser = Parsers.Whole("--judgement", 100_000, "100"),
        };
        var command = new Command("compare", "Play the same crises under several wordings and tell how they differ.");
        scenario.AddTo(command);
        command.Add(wordings);
        command.Add(judgement);
        play.AddTo(command);
        print.AddTo(command);
        GuidedHelp.On(
            command,
            screen,
            new Example("crisissim compare narva.yaml --wordings ambiguous,precise",
                "How much sooner, surer and at what cost, when the triggers are precise."),
            new Example("crisissim compare narva.yaml --out out/narva --report",
                "Every declaration against the first, with every trial in files and a report to read in a browser."),
            new Example("crisissim compare narva.yaml --precision 2h --format json",
                "As many crises as it takes, for other programs."));
        command.SetAction(parsed => (int)Play(
            play.Read(parsed, scenario.Read(parsed)) with { Judgement = parsed.GetValue(judgement) },
            parsed.GetValue(wordings), print.Read(parsed), screen));
        return command;
    }

    private static ExitCode Play(PlayRequest request, IReadOnlyList<string>? names, PrintRequest print, Screen screen)
    {
        if (ScenarioReader.Open(request.Scenario, print.Quiet, screen) is not { } read) return ExitCode.BadFile;
        var work = new ComparisonHandler(request, read, Wordings.Several(read, names)) { Name = "compare" };
        work = work with
        {
            Wordings = ["--wordings", string.Join(',', work.Declarations.Select(declaration => declaration.Name))]
        };
        return work.Execute(ComparePage.Compose, CompareReport.Compose, print, screen);
    }
}
