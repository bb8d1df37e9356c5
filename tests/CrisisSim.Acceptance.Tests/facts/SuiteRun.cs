
namespace CrisisSim.Acceptance.Tests;

/// <summary>The whole suite of laws, checks and patterns, played once for all tests that read it.</summary>
public sealed class SuiteRun
{
    /// <summary>What each entry came to, by its id.</summary>
    public IReadOnlyDictionary<string, FactFinding> Findings { get; } = Play();

    private static Dictionary<string, FactFinding> Play()
    {
        var plan = new FactPlan { Scenarios = name => Shipped.Scenario($"studies/facts/{name}.yaml") };
        return FactStudy.Play(plan).Findings.ToDictionary(finding => finding.Fact.Id);
    }
}
