
namespace CrisisSim.Reports;

/// <summary>Warning instruments that were tried, with all that a page says of them.</summary>
public sealed record RocReportData(ScenarioSource Source, WarningPlan Plan, WarningResult Result)
{
    /// <summary>Share of incidents that are an attack.</summary>
    public required double BaseRate { get; init; }

    /// <summary>The command line that gives the same results.</summary>
    public required string Command { get; init; }

    /// <summary>Days by which an answer counts.</summary>
    public double Days => Plan.Hours / 24;
}
