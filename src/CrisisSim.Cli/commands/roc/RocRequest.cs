using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>Which warning instruments are to be tried, and how. Lists are compared by reference.</summary>
internal sealed record RocRequest
{
    public const double UsualBaseRate = 0.7;

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
}
