using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>The place where the command line meets the format of studies.</summary>
internal static class StudyReader
{
    /// <summary>
    /// The study that is asked for as it can be played, or null once its errors are told. Warnings are told unless it
    /// is to be quiet.
    /// </summary>
    public static StudyPlan? Open(SweepRequest request, bool quiet, Screen screen)
    {
        LoadedStudy loaded = StudyFile.Open(request.Study).Bind(request.Settings, request.Seed);
        ScenarioReader.WriteProblems(loaded.Problems, quiet, screen);
        if (loaded.Value is not { } study) return null;
        screen.Require(request.Study, $"sha256:{loaded.ScenarioHash}");
        return new StudyPlan
        {
            Study = study,
            Layout = DesignLayout.For(study),
            ScenarioOf = loaded.ScenarioAt,
            ScenarioHash = $"sha256:{loaded.ScenarioHash}",
            Version = ToolVersion.Text,
        };
    }
}
