using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>Crises that have been played, with all that a page says of them.</summary>
public sealed record ComparisonReportData(ScenarioSource Source, ComparisonResult Played)
{
    /// <summary>The command line that gives the same results.</summary>
    public required string Command { get; init; }

    /// <summary>What was played.</summary>
    public Scenario Scenario => Source.Scenario;

    /// <inheritdoc cref="ComparisonPlan.Crises"/>
    public RunPlan Plan => Played.Plan.Crises;

    /// <inheritdoc cref="ComparisonResult.Run"/>
    public RunResult Result => Played.Run;

    /// <summary>The wordings over the same trials; there are two or more.</summary>
    public Comparison Comparison => Played.Comparison
        ?? throw new InvalidOperationException("One wording alone is not compared.");

    /// <inheritdoc cref="ComparisonResult.Judged"/>
    public IReadOnlyList<JudgedDifference> Judged => Played.Judged;

    /// <inheritdoc cref="ComparisonResult.Verdicts"/>
    public IReadOnlyList<PriorVerdict> Verdicts => Played.Verdicts;

    /// <inheritdoc cref="ComparisonResult.BreakEvens"/>
    public IReadOnlyList<UnlistedBreakEven> BreakEvens => Played.BreakEvens;

    /// <inheritdoc cref="ComparisonResult.Attributions"/>
    public IReadOnlyList<Attribution> Attributions => Played.Attributions;
}
