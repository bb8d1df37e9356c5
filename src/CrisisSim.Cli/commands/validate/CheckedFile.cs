using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>A file that was read to see whether it is sound: a scenario, or a study.</summary>
internal sealed record CheckedFile(string Path, Problems Problems)
{
    /// <summary>The scenario; null of a study.</summary>
    public Loaded<Scenario>? Scenario { get; private init; }

    /// <summary>The study; null of a scenario.</summary>
    public LoadedStudy? Study { get; private init; }

    public bool IsSound => Scenario?.Value is not null || Study?.Value is not null;

    public static CheckedFile Read(string path)
    {
        if (StudyFile.IsStudy(path))
        {
            LoadedStudy study = StudyFile.Read(path);
            return new CheckedFile(path, study.Problems) { Study = study };
        }
        Loaded<Scenario> scenario = ScenarioReader.Read(path, []);
        return new CheckedFile(path, scenario.Problems) { Scenario = scenario };
    }
}
