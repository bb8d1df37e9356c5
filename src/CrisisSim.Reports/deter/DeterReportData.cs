
namespace CrisisSim.Reports;

/// <summary>What attackers chose, and what it was played from. Lists are compared by reference.</summary>
public sealed record DeterReportData(ScenarioSource Source, DeterrenceResult Result)
{
    /// <inheritdoc cref="DeterrenceResult.Verdicts"/>
    public IReadOnlyList<DeterrenceVerdict> Verdicts => Result.Verdicts;

    /// <summary>The command line that gives the same figures.</summary>
    public required string Command { get; init; }
}
