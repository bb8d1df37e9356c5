using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>Histories that have been played, with all that a page says of them.</summary>
public sealed record DriftReportData(ScenarioSource Source, DriftResult Result)
{
    /// <summary>The command line that gives the same results.</summary>
    public required string Command { get; init; }

    /// <summary>What was played.</summary>
    public Scenario Scenario => Source.Scenario;
}
