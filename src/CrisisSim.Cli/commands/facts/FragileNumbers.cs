using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary><c>facts --fragile</c>: the numbers on which the differences between two wordings hang most.</summary>
internal static class FragileNumbers
{
    /// <summary>Crises and trials of a quick look, and how many numbers it names.</summary>
    private const int QuickTrials = 300, QuicklyTried = 20, QuicklyAgain = 6, Named = 5;

    /// <summary>
    /// A file with the judged numbers that matter most between its text in force, or its first, and its last; as it was
    /// where there is one text alone.
    /// </summary>
    public static CheckedFile Most(CheckedFile file, bool quiet, Screen screen)
    {
        if (ScenarioReader.Open(new ScenarioRequest { Path = file.Path }, quiet: true, screen) is not { } loaded)
            return file;
        if (loaded.Scenario.Declarations.Count < 2) return file;
        Declaration other = loaded.Scenario.Declarations.Last(text => text.Name != loaded.Own.Name);
        FragilityPlan plan = Plan(loaded, [loaded.Own, other], QuickTrials) with
        {
            Tried = QuicklyTried,
            Closer = QuicklyAgain,
        };
        FragilityResult found = ProgressBar.Watch("numbers",
            report => FragilityStudy.Play(plan, report, screen.Interrupt), quiet, screen);
        if (found.Interrupted)
            throw new CommandException(ExitCode.Interrupted, "interrupted before all numbers were moved");
        return file with
        {
            Fragile = [.. found.Numbers.Take(Named)],
            Between = $"from {loaded.Own.Title()} to {other.Title()}",
        };
    }

    private static FragilityPlan Plan(LoadedScenario loaded, IReadOnlyList<Declaration> pair, int trials) => new()
    {
        Crises = new RunPlan { Scenario = loaded.Scenario, Declarations = pair, Trials = trials },
        Numbers = loaded.Judgement.Numbers,
    };

    public static ExitCode Find(string path, FactsRequest request, PrintRequest print, Screen screen)
    {
        if (ScenarioReader.Open(new ScenarioRequest { Path = path }, print.Quiet, screen) is not { } loaded)
            return ExitCode.BadFile;
        IReadOnlyList<Declaration> texts = Wordings.Several(loaded, request.Wordings);
        FragilityPlan plan = Plan(loaded, [.. texts.Take(2)],
            checked(FragilityPlan.UsualTrials * (request.Times ?? 1)));
        FragilityResult result = ProgressBar.Watch("numbers",
            report => FragilityStudy.Play(plan, report, screen.Interrupt), print.Quiet, screen);
        string line = FactsCommand.Description.Line(request with
        {
            Wordings = [.. plan.Crises.Declarations.Select(text => text.Name)],
        });
        ResultWriter.Write(FragilePage.Compose(result, loaded.Scenario.Title, line, Path.GetFileName(path)), print, screen);
        return result.Interrupted ? ExitCode.Interrupted : ExitCode.Done;
    }
}
