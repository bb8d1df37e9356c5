using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>Reads files to see whether they are sound.</summary>
internal static class FileChecker
{
    /// <summary>
    /// A scenario or a fragment of one, a panel of scenarios, a study with its scenario, or a catalogue of acts, and
    /// every problem.
    /// </summary>
    public static (CheckedFile File, Problems Problems) Read(string path)
    {
        if (StudyFile.IsStudy(path))
        {
            LoadedStudy study = StudyFile.Read(path);
            return (Counted(path, study.Problems) with { Scenario = study.Plain, Study = study.Value }, study.Problems);
        }
        if (PanelFile.IsPanel(path))
        {
            (IReadOnlyList<string> acts, Problems problems) = PanelFile.Check(path);
            return (Counted(path, problems) with { Acts = acts.Count }, problems);
        }
        if (NamedProvisions.IsCatalogue(path))
        {
            Loaded<IReadOnlyList<NamedProvision>> all = NamedProvisions.Read(path);
            return (Counted(path, all.Problems) with { Acts = all.Value?.Count ?? 0, IsCatalogue = true, Of = "provision" },
                all.Problems);
        }
        if (CodedActs.IsCatalogue(path))
        {
            Loaded<IReadOnlyList<CodedAct>> acts = CodedActs.Read(path);
            CheckedFile told = Counted(path, acts.Problems) with { Acts = acts.Value?.Count ?? 0, IsCatalogue = true };
            return (told, acts.Problems);
        }
        Loaded<Scenario> scenario = ScenarioFile.Open(path).Check();
        CheckedFile file = Counted(path, scenario.Problems) with
        {
            Scenario = scenario.Value,
            IsFragment = scenario.IsFragment,
            Numbers = [.. scenario.Ledger.Entries
                .Where(entry => !scenario.IsFragment || entry.Origin == Origin.File)
                .Select(entry => entry.Grade)],
        };
        return (file, scenario.Problems);
    }

    private static CheckedFile Counted(string path, Problems problems) =>
        new(path)
        {
            Errors = problems.Errors,
            Warnings = problems.Warnings,
            Said =
            [
                .. problems.Sorted().Where(problem => problem.Severity == Severity.Warning).Select(problem =>
                    new FileWarning(problem.At.Source.Name == path ? problem.At.Line : 0, problem.Text, $"{problem}")),
            ],
        };
}
