
namespace CrisisSim.Acceptance.Tests;

/// <summary>The whole suite of laws, checks and patterns, played once for all tests that read it.</summary>
public sealed class SuiteRun
{
    /// <summary>What each entry came to, by its id.</summary>
    public IReadOnlyDictionary<string, FactFinding> Findings { get; } = Play();

    private static Dictionary<string, FactFinding> Play()
    {
        var bench = new FactBench(name => Shipped.Scenario($"studies/facts/{name}.yaml"));
        return FactSuite.All.ToDictionary(entry => entry.Id, entry => entry.Play(bench));
    }
}
