namespace CrisisSim.Reports;

/// <summary>A study that was played, or a part of it, with all that a page says of it.</summary>
/// <param name="Results">What was played.</param>
/// <param name="Directory">Where it lies.</param>
/// <param name="Command">The command line that gives the same figures.</param>
public sealed record SweepReportData(StudyResults Results, string Directory, string Command)
{
    /// <summary>How playing it went; null where nothing was played now.</summary>
    public SweepResult? Run { get; init; }

    /// <summary>The part that was played.</summary>
    public StudyShard Shard { get; init; }

    /// <summary>Whether its rows are asked for, as a large study has millions.</summary>
    public bool WithRows { get; init; }
}
