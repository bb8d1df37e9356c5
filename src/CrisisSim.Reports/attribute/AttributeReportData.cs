namespace CrisisSim.Reports;

/// <summary>An effect that was divided, with all that a page says of it.</summary>
public sealed record AttributeReportData(ScenarioSource Source, AttributionResult Result)
{
    /// <inheritdoc cref="AttributionResult.Counterparts"/>
    public IReadOnlyList<Counterpart> Counterparts => Result.Counterparts;

    /// <summary>The command line that gives the same results.</summary>
    public required string Command { get; init; }

    /// <summary>What was asked.</summary>
    public AttributionPlan Plan => Result.Plan;
}
