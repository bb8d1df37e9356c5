using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary><c>facts --fragile</c>: the numbers on which the differences between two wordings hang most.</summary>
internal static class FragileNumbers
{
    /// <summary>Crises and trials of a quick look, and how many numbers it names.</summary>
    private const int QuickTrials = 300, QuicklyTried = 20, QuicklyAgain = 6, Named = 5;

    /// <summary>
    /// The judged numbers that matter most between the text in force, or the first, and the last; none where there is
    /// one text alone.
    /// </summary>
    public static IReadOnlyList<FragileNumber> Most(string path, bool quiet, Screen screen)
    {
        if (ScenarioReader.Open(new ScenarioRequest { Path = path }, quiet: true, screen) is not { } loaded) return [];
        if (loaded.Scenario.Declarations.Count < 2) return [];
        var plan = new FragilityPlan
        {
            Crises = new RunPlan
            {
                Scenario = loaded.Scenario,
                Declarations =
                [
                    loaded.Own, loaded.Scenario.Declarations.Last(text => text.Name != loaded.Own.Name),
                ],
                Trials = QuickTrials,
            },
            Numbers = loaded.Judgement.Numbers,
            Tried = QuicklyTried,
            Closer = QuicklyAgain,
        };
        FragilityResult found = ProgressBar.Watch("numbers",
            report => FragilityStudy.Play(plan, report, screen.Interrupt), quiet, screen);
        return [.. found.Numbers.Take(Named)];
    }

    public static ExitCode Find(string path, FactsRequest request, PrintRequest print, Screen screen)
    {
        if (ScenarioReader.Open(new ScenarioRequest { Path = path }, print.Quiet, screen) is not { } loaded)
            return ExitCode.BadFile;
        IReadOnlyList<Declaration> texts = Wordings.Several(loaded, request.Wordings);
        var plan = new FragilityPlan
        {
            Crises = new RunPlan
            {
                Scenario = loaded.Scenario,
                Declarations = [.. texts.Take(2)],
                Trials = checked(FragilityPlan.UsualTrials * (request.Times ?? 1)),
            },
            Numbers = loaded.Judgement.Numbers,
        };
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
