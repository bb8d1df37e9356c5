
namespace CrisisSim.Cli;

/// <summary>Warning instruments that were tried, with all that a page says of them.</summary>
internal sealed record RocReportData(LoadedScenario Read, WarningPlan Plan, WarningResult Result)
{
    public required RocRequest Request { get; init; }

    /// <summary>The command line that gives the same results.</summary>
    public required string Command { get; init; }

    /// <summary>Days by which an answer counts.</summary>
    public double Days => Plan.Hours / 24;
}
