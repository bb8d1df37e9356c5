using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>Which warning instruments are to be tried, and how. Lists are compared by reference.</summary>
internal sealed record RocRequest
{
    public const double UsualBaseRate = 0.7, UsualHours = 30 * 24;

    /// <summary>Crises in all where no number is asked for, and the fewest and most at one threshold.</summary>
    private const int UsualCrises = 240_000, Fewest = 200, MostOfThem = 5_000;

    public required ScenarioRequest Scenario { get; init; }

    /// <summary>Declarations by name; null: all of the file.</summary>
    public IReadOnlyList<string>? Wordings { get; init; }

    /// <summary>Decision rules, null among them for a wording's own; null for the list: all that make sense.</summary>
    public IReadOnlyList<DecisionRule?>? Rules { get; init; }

    public IReadOnlyList<double> Shifts { get; init; } = WarningPlan.UsualShifts;

    /// <summary>Share of incidents that are an attack.</summary>
    public double BaseRate { get; init; } = UsualBaseRate;

    /// <summary>Hours by which an answer counts; null: thirty days, or the horizon where that is sooner.</summary>
    public double? Hours { get; init; }

    /// <summary>Crises at each threshold, with an attack and without; null: not said.</summary>
    public int? Trials { get; init; }

    public int Threads { get; init; } = 1;

    /// <summary>The files that are asked for, or null for none.</summary>
    public OutRequest? Out { get; init; }

    /// <summary>Crises at each threshold and branch: unless said, so many that all of them take some seconds.</summary>
    public int TrialsFor(int curves) =>
        Trials ?? Math.Clamp(UsualCrises / (2 * curves * Shifts.Count) / 100 * 100, Fewest, MostOfThem);
}
