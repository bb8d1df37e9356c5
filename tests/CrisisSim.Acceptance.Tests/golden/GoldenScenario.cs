using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Acceptance.Tests;

/// <summary>A shipped scenario that golden rows are played from; studies play the scenarios that they name.</summary>
internal sealed class GoldenScenario
{
    private readonly ScenarioFile file;

    private GoldenScenario(string name, ScenarioFile file) => (Name, this.file) = (name, file);

    /// <summary>The path below scenarios/, or what <c>new</c> writes.</summary>
    public string Name { get; }

    /// <summary>Hash of the text.</summary>
    public string Hash => file.Bind([]).Hash;

    /// <summary>All of them, in the order of their names, the starter last.</summary>
    public static IReadOnlyList<GoldenScenario> All =>
    [
        .. Directory.EnumerateFiles(Shipped.PathOf(""), "*.yaml", SearchOption.AllDirectories)
            .Where(path => !StudyFile.IsStudy(path) && !PanelFile.IsPanel(path) && !CodedActs.IsCatalogue(path) && !NamedProvisions.IsCatalogue(path))
            .Select(path => new GoldenScenario(NameOf(path), ScenarioFile.Open(path)))
            .Where(scenario => !scenario.file.IsFragment)
            .OrderBy(scenario => scenario.Name, StringComparer.Ordinal),
        new("starter", ScenarioFile.OfText(ScenarioTemplate.Text("New scenario"), "starter.yaml")),
    ];

    private static string NameOf(string path) => Path.GetRelativePath(Shipped.PathOf(""), path).Replace('\\', '/');

    /// <summary>The scenario with these settings; it must be without errors.</summary>
    public Scenario With(params IReadOnlyList<Override> settings)
    {
        Loaded<Scenario> read = file.Bind(settings);
        read.Problems.Errors.ShouldBe(0, string.Join('\n', read.Problems.Lines()));
        return read.Value!;
    }
}
