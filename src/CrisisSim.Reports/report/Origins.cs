namespace CrisisSim.Reports;

/// <summary>Where what is shown comes from.</summary>
internal static class Origins
{
    /// <summary>Of results that were played on a scenario.</summary>
    public static Provenance From(ScenarioSource source, ulong seed, string command) => new()
    {
        Scenario = source.Scenario.Title,
        ScenarioHash = source.Hash,
        Seed = seed,
        Version = ToolVersion.Text,
        Build = Build.Current,
        Command = command,
    };

    /// <summary>Of a study that was played.</summary>
    public static Provenance From(StudyResults results, string command) => new()
    {
        Scenario = results.Title,
        ScenarioHash = results.ScenarioHash,
        Seed = results.Seed,
        Version = results.Version,
        Build = results.Build,
        Command = command,
    };
}
