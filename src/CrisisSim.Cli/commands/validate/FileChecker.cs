using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>Reads files to see whether they are sound.</summary>
internal static class FileChecker
{
    /// <summary>
    /// A scenario or a fragment of one, a panel of scenarios, a study with its scenario, or a catalogue of acts or provisions, and
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
        if (NamedProvisions.IsCatalogue(path)) return Catalogue(path, NamedProvisions.Read(path), "provision");
        if (CodedActs.IsCatalogue(path)) return Catalogue(path, CodedActs.Read(path), "coded act");
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

    private static (CheckedFile, Problems) Catalogue<T>(string path, Loaded<IReadOnlyList<T>> read, string of) => (
        Counted(path, read.Problems) with { Acts = read.Value?.Count ?? 0, IsCatalogue = true, Of = of }, read.Problems);

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
