namespace CrisisSim.Experiments;

/// <summary>A golden row that differs.</summary>
/// <param name="Scenario">The scenario, by its path below scenarios/.</param>
/// <param name="Row">The whole name of the row.</param>
/// <param name="Fault">How it differs.</param>
public sealed record GoldenDifference(string Scenario, string Row, GoldenFault Fault)
{
    /// <summary>Number of the first crisis that differs; null where the row is of none, or it cannot be told.</summary>
    public int? Crisis { get; init; }

    /// <summary>The first column that differs in some crisis of the scenario as written; null likewise.</summary>
    public string? Column { get; init; }

    /// <summary>Which crises of the scenario: "precise, no attack".</summary>
    public string Which => Row[(Scenario.Length + 2)..];
}

/// <summary>How a golden row differs.</summary>
public enum GoldenFault
{
    /// <summary>Other rows were played.</summary>
    Rows,

    /// <summary>The build carries another text of the scenario.</summary>
    Text,

    /// <summary>The build plays a row that it holds no checksum of.</summary>
    NotHeld,

    /// <summary>The build holds a checksum of a row that it does not play.</summary>
    NotPlayed,
}
