namespace CrisisSim.Cli;

/// <summary>How many attackers choose under which texts.</summary>
internal sealed record DeterRequest
{
    public const int UsualAttackers = DeterrencePlan.UsualAttackers, MostAttackers = 100_000;

    /// <summary>
    /// Standard errors of a utility, in the unit of utility; the whole of what attackers can win is about 2.
    /// </summary>
    public const double UsualError = DeterrencePlan.UsualPrecision, LargestError = 1;

    public required ScenarioRequest Scenario { get; init; }

    /// <summary>Names of the texts; null: all of the file.</summary>
    public IReadOnlyList<string>? Wordings { get; init; }

    public int Attackers { get; init; } = UsualAttackers;

    /// <summary>Standard error of a utility below which no more inner crises are played.</summary>
    public double Precision { get; init; } = UsualError;

    public int Threads { get; init; } = 1;

    /// <summary>The files that are asked for, or null for none.</summary>
    public OutRequest? Out { get; init; }
}
