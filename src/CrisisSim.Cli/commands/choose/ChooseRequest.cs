namespace CrisisSim.Cli;

/// <summary>Which wordings are to be chosen among, on what. Lists are compared by reference.</summary>
internal sealed record ChooseRequest
{
    public const double UsualConfidence = ChoicePlan.UsualConfidence;

    public const int UsualTrials = ChoicePlan.UsualFrontTrials;

    public required ScenarioRequest Scenario { get; init; }

    /// <summary>Names of declarations; null: all.</summary>
    public IReadOnlyList<string>? Wordings { get; init; }

    /// <summary>Keys of the outcomes that decide; null: hours without decision.</summary>
    public IReadOnlyList<string>? Of { get; init; }

    /// <summary>One an outcome; null: the first alone decides.</summary>
    public IReadOnlyList<double>? Weights { get; init; }

    /// <summary>Keys of the outcomes of the front; null: the usual ones.</summary>
    public IReadOnlyList<string>? Front { get; init; }

    public double Confidence { get; init; } = UsualConfidence;

    public double Indifference { get; init; }

    /// <summary>Crises over all wordings; null: as many a wording as usual.</summary>
    public int? Budget { get; init; }

    public ChoiceProcedure Procedure { get; init; }

    /// <summary>Crises under each wording for the front.</summary>
    public int Trials { get; init; } = UsualTrials;

    /// <summary>Whether attackers are to choose, too.</summary>
    public bool Deter { get; init; }

    /// <summary>How many; null: as many as usual.</summary>
    public int? Attackers { get; init; }

    /// <summary>Standard error of a utility below which no more inner crises are played; null: the usual.</summary>
    public double? Precision { get; init; }

    public int Threads { get; init; } = 1;

    /// <summary>The files that are asked for, or null for none.</summary>
    public OutRequest? Out { get; init; }
}
