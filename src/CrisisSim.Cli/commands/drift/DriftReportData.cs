using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>Histories that have been played, with all that a page says of them.</summary>
internal sealed record DriftReportData(LoadedScenario Read, DriftResult Result)
{
    /// <summary>The command line that gives the same results.</summary>
    public required string Command { get; init; }

    public Scenario Scenario => Read.Scenario;
}
