using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>Crises that have been played, with all that a page says of them.</summary>
/// <param name="Source">The scenario with its file and hash, as it was read.</param>
/// <param name="Played">What came of playing it.</param>
public sealed record ComparisonReportData(ScenarioSource Source, ComparisonResult Played)
{
    /// <summary>The command line that gives the same results; it is shown as it is and never run.</summary>
    public required string Command { get; init; }

    /// <summary>What was played.</summary>
    public Scenario Scenario => Source.Scenario;

    /// <inheritdoc cref="ComparisonPlan.Crises"/>
    public RunPlan Plan => Played.Plan.Crises;

    /// <inheritdoc cref="ComparisonResult.Run"/>
    public RunResult Result => Played.Run;

    /// <summary>The wordings over the same trials; there are two or more.</summary>
    /// <exception cref="InvalidOperationException">One wording alone was played, or no crisis was over.</exception>
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

    /// <inheritdoc cref="ComparisonResult.Fragile"/>
    public IReadOnlyList<FragileNumber> Fragile => Played.Fragile;
}
