namespace CrisisSim.Reports;

/// <summary>An effect that was divided, with all that a page says of it.</summary>
public sealed record AttributeReportData(ScenarioSource Source, AttributionResult Result)
{
    /// <summary>The text at its prices; empty where they were not asked for.</summary>
    public IReadOnlyList<Counterpart> Counterparts { get; init; } = [];

    /// <summary>The command line that gives the same results.</summary>
    public required string Command { get; init; }

    public AttributionPlan Plan => Result.Plan;
}
