namespace CrisisSim.Reports;

/// <summary>Boxes that were found, with all that a page says of them.</summary>
public sealed record DiscoverReportData(StudyData Data, StudyPredicate Predicate, DiscoveryResult Result)
{
    /// <summary>The command line that gives the same figures.</summary>
    public required string Command { get; init; }

    /// <summary>A box in words: the factors that it restricts.</summary>
    public string Words(DiscoveredBox box) =>
        string.Join(", ", box.Box.Restrictions.Select(one => Result.Factors[one.Factor].Words(one)));
}
