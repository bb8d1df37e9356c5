namespace CrisisSim.Experiments;

/// <summary>One text in one year over all histories, one row a history. Compared by reference.</summary>
public sealed record DriftYear
{
    /// <summary>Years from the start.</summary>
    public required double Year { get; init; }

    /// <summary>The crises; members are left out, for they come and go.</summary>
    public required TrialTable Table { get; init; }

    /// <summary>Precision in practice in the domain of the incident.</summary>
    public required IReadOnlyList<double> Precision { get; init; }

    /// <summary>Exercise tempo.</summary>
    public required IReadOnlyList<double> Exercises { get; init; }

    /// <summary>Number of members.</summary>
    public required IReadOnlyList<double> Members { get; init; }

    /// <summary>
    /// What a spending target has cost since year 0, mean over the members that state what they spend, GDP of one year.
    /// </summary>
    public required IReadOnlyList<double> ExtraSpending { get; init; }

    /// <summary>Whether the text does not cover the form of the incident.</summary>
    public required IReadOnlyList<bool> Unlisted { get; init; }

    /// <summary>Whether the form of the incident is another than the scenario's.</summary>
    public required IReadOnlyList<bool> NewForm { get; init; }

    /// <summary>Whether the text has expired.</summary>
    public required IReadOnlyList<bool> Lapsed { get; init; }
}
