namespace CrisisSim.Reports;

/// <summary>
/// Treaties that were set side by side, with all that a page says of them. Lists are compared by reference.
/// </summary>
/// <param name="Source">The scenario with its file and hash, as it was read.</param>
/// <param name="Result">What was played.</param>
public sealed record TreatyReportData(ScenarioSource Source, TreatyResult Result)
{
    /// <summary>The command line that gives the same figures.</summary>
    public required string Command { get; init; }

    /// <summary>Treaties that cannot be composed onto this alliance, and why.</summary>
    public IReadOnlyList<(string Treaty, string Why)> LeftOut { get; init; } = [];

    /// <summary>Whether areas were left as the texts have them.</summary>
    public bool AreasAsWritten { get; init; }

    /// <summary>What was played, below the title.</summary>
    internal string Under =>
        $"{Source.Scenario.Alliance.Name}: {Names.Crises(Result.Done)}, each played under every text with the same "
            + "luck; members act as they stand.";
}
