using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>The place where the command line meets the format of studies.</summary>
internal static class StudyReader
{
    /// <summary>The study of a file as it can be played, or null once its errors are told. Warnings are told unless it is to be quiet.</summary>
    public static StudyPlan? Open(string path, bool quiet, Screen screen)
    {
        LoadedStudy loaded = StudyFile.Read(path);
        ScenarioReader.WriteProblems(loaded.Problems, quiet, screen);
        if (loaded.Value is not { } study) return null;
        return new StudyPlan
        {
            Study = study,
            Layout = DesignLayout.Of(study),
            ScenarioOf = loaded.ScenarioAt,
            ScenarioHash = $"sha256:{loaded.ScenarioHash}",
            Version = ToolVersion.Text,
        };
    }
}
