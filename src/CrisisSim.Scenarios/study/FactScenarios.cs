using System.Reflection;

namespace CrisisSim.Scenarios;

/// <summary>
/// The scenarios of the suite: the files of scenarios/studies/facts, the alliance to which the record is held and the
/// acts against it, shipped within the tool so that the suite runs anywhere.
/// </summary>
public static class FactScenarios
{
    private const string Prefix = "scenarios/studies/facts/", Extension = ".yaml", Alliances = "scenarios/alliances/",
        Alliance = "nato-baltic", Acts = "scenarios/acts/";

    /// <summary>Names of the files that a folder may hold in another version, without extension, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Here.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Extension.Length])
            .Order(StringComparer.Ordinal),
    ];

    private static Assembly Here => typeof(FactScenarios).Assembly;

    /// <summary>
    /// The file of this name within a folder; where none is given, or the record asks for it, the one that is shipped.
    /// </summary>
    /// <exception cref="InvalidOperationException">No file of this name is shipped: a mistake in the tool.</exception>
    public static ScenarioFile Open(string name, string? folder = null)
    {
        string file = name + Extension;
        if (name == Alliance) return ScenarioFile.Embedded(Here, Alliances + file);
        if (!Names.Contains(name)) return ScenarioFile.Embedded(Here, Acts + file);
        return folder is null
            ? ScenarioFile.Embedded(Here, Prefix + file)
            : ScenarioFile.Open(Path.Combine(folder, file));
    }
}
