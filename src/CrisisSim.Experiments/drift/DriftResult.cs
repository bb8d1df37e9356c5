using CrisisSim.Model;

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

    /// <summary>Whether all histories were played, and sceptic and advocate were cut short.</summary>
    public bool IsCutAfter { get; init; }

    /// <summary>
    /// The years on a sceptic's assumptions and on an advocate's, with fewer histories; null where they were not asked,
    /// no coupling is in question, or they were cut short.
    /// </summary>
    public (DriftResult Sceptic, DriftResult Advocate)? Priors { get; init; }

    /// <summary>A text against the baseline in a year, with what sceptic and advocate make of it.</summary>
    public Change Judge(Endpoint endpoint, int wording, int year)
    {
        EndpointDifference stated = Difference(endpoint, wording, year);
        return new Change(stated, stated.Difference is { } known && Priors is { } priors
            && priors.Sceptic.Difference(endpoint, wording, year).Difference is { } sceptic
            && priors.Advocate.Difference(endpoint, wording, year).Difference is { } advocate
                ? JudgementRange.OfPriors(known.Value, sceptic.Value, advocate.Value)
                : null);
    }

    /// <summary>A text against the baseline in a year, by their places.</summary>
    public EndpointDifference Difference(Endpoint endpoint, int wording, int year)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return endpoint.Difference(Wordings[0].Years[year].Table, Wordings[wording].Years[year].Table);
    }
}

/// <summary>One text over the years. Compared by reference.</summary>
public sealed record DriftWording
{
    /// <summary>The text as it is written.</summary>
    public required Declaration Declaration { get; init; }

    /// <summary>The years, in order.</summary>
    public required IReadOnlyList<DriftYear> Years { get; init; }

    /// <summary>The last year without each cause alone.</summary>
    public required IReadOnlyDictionary<DriftCauses, DriftYear> Without { get; init; }

    /// <summary>Year 0.</summary>
    public DriftYear First => Years[0];

    /// <summary>The last year.</summary>
    public DriftYear Last => Years[^1];
}
