namespace CrisisSim.Cli;

/// <summary>How many attackers choose under which texts.</summary>
internal sealed record DeterRequest
{
    public const int UsualAttackers = 2000, MostAttackers = 100_000;

    public required ScenarioRequest Scenario { get; init; }

    /// <summary>Names of the texts; null: all of the file.</summary>
    public IReadOnlyList<string>? Wordings { get; init; }

    public int Attackers { get; init; } = UsualAttackers;

    public int Threads { get; init; } = 1;

    /// <summary>The directory for files, or null for none.</summary>
    public string? Out { get; init; }
}
