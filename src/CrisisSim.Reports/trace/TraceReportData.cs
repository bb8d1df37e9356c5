using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The story of one crisis, under one wording or under two, with all that a page says of it.</summary>
/// <param name="Source">The scenario with its file and hash, as it was read.</param>
/// <param name="Stories">One or two, of the same crisis. Compared by reference.</param>
public sealed record TraceReportData(ScenarioSource Source, IReadOnlyList<Story> Stories)
{
    /// <summary>What was played.</summary>
    public Scenario Scenario => Source.Scenario;

    /// <summary>Number of the crisis, from 0.</summary>
    public required long Trial { get; init; }

    /// <summary>The seed that it was played with.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The texts, one a story. Compared by reference.</summary>
    public required IReadOnlyList<Declaration> Declarations { get; init; }

    /// <summary>The command line that tells it again.</summary>
    public required string Command { get; init; }
}
