using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary><c>facts --fragile</c>: the numbers on which the differences between two wordings hang most.</summary>
internal static class FragileNumbers
{
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
