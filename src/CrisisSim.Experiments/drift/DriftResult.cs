namespace CrisisSim.Experiments;

/// <summary>Texts over the years, with the same histories and the same luck. Compared by reference.</summary>
public sealed record DriftResult
{
    /// <summary>What was to be played.</summary>
    public required DriftPlan Plan { get; init; }

    /// <summary>The texts in the order of the plan, the baseline first.</summary>
    public required IReadOnlyList<DriftWording> Wordings { get; init; }

    /// <summary>Histories played in every year under every text.</summary>
    public required int Done { get; init; }

    /// <summary>Whether it was cancelled before it was done.</summary>
    public required bool Interrupted { get; init; }

    /// <summary>A text against the baseline in a year, by their places.</summary>
    public EndpointDifference Difference(Endpoint endpoint, int wording, int year)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return endpoint.Difference(Wordings[0].Years[year].Table, Wordings[wording].Years[year].Table);
    }
}
