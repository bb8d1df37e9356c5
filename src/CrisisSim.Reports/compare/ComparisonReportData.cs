using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>Trials that have been played, with all that a page says of them.</summary>
public sealed record ComparisonReportData(ScenarioSource Source, RunPlan Plan, RunResult Result)
{
    private Comparison? comparison;

    /// <summary>The command line that gives the same results.</summary>
    public required string Command { get; init; }

    /// <summary>What judgement leaves open; empty where it was not asked.</summary>
    public IReadOnlyList<JudgedDifference> Judged { get; init; } = [];

    /// <summary>What sceptic and advocate make of the differences; empty where nothing is compared.</summary>
    public IReadOnlyList<PriorVerdict> Verdicts { get; init; } = [];

    /// <summary>
    /// The shares of unlisted forms at which differences reverse; empty where no text lists the form.
    /// </summary>
    public IReadOnlyList<UnlistedBreakEven> BreakEvens { get; init; } = [];

    /// <summary>
    /// The effects on hours without decision and on the objective denied, divided among the provisions; empty where
    /// nothing is compared.
    /// </summary>
    public IReadOnlyList<Attribution> Attributions { get; init; } = [];

    public Scenario Scenario => Source.Scenario;

    /// <summary>The wordings over the same trials; there are two or more.</summary>
    public Comparison Comparison => comparison ??= Comparison.From(Result.Tables);
}
