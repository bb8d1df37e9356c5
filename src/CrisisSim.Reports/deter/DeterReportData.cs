
namespace CrisisSim.Reports;

/// <summary>What attackers chose, and what it was played from. Lists are compared by reference.</summary>
public sealed record DeterReportData(ScenarioSource Source, DeterrenceResult Result)
{
    /// <summary>How far it depends on judgement; empty where that was not played.</summary>
    public required IReadOnlyList<DeterrenceVerdict> Verdicts { get; init; }

    /// <summary>The command line that gives the same figures.</summary>
    public required string Command { get; init; }
}
