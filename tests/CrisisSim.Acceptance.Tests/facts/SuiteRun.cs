using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Acceptance.Tests;

/// <summary>The whole suite but its heavy entries, played once for all tests that read it.</summary>
public sealed class SuiteRun
{
    /// <summary>What each entry came to, by its id.</summary>
    public IReadOnlyDictionary<string, FactFinding> Findings { get; } = Play();

    private static Dictionary<string, FactFinding> Play()
    {
        var plan = new FactPlan { Scenarios = Open };
        return FactStudy.Play(plan).Findings.ToDictionary(finding => finding.Fact.Id);
    }

    private static Scenario Open(string name) => FactScenarios.Open(name).Bind().Value.ShouldNotBeNull(name);
}
