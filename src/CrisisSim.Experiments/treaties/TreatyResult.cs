using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>What texts of treaties come to on one crisis. Lists are compared by reference.</summary>
public sealed record TreatyResult
{
    /// <summary>What was asked.</summary>
    public required TreatyPlan Plan { get; init; }

    /// <summary>One row a text, in the order of the plan; empty where no crisis was over.</summary>
    public required IReadOnlyList<TreatyRow> Rows { get; init; }

    /// <summary>Crises that were finished under every text.</summary>
    public required int Done { get; init; }

    /// <summary>Whether it was cancelled before all was played; what is there rests on finished crises.</summary>
    public required bool Interrupted { get; init; }

    /// <summary>
    /// The rows from the first place to the last; within a place those with the largest gains, added up, first.
    /// </summary>
    public IReadOnlyList<TreatyRow> Ranked =>
    [
        .. Rows.OrderBy(row => row.Place)
            .ThenByDescending(row => Plan.RankedBy
                .Sum(one => (one.HigherIsBetter ? 1 : -1) * (row[one]?.Value ?? 0))),
    ];
}

/// <summary>One text and what it comes to. Lists are compared by reference.</summary>
/// <param name="Text">The text.</param>
/// <param name="Values">Its outcomes, in the order of the plan; null where one is not known.</param>
/// <param name="Place">
/// Its place, from 1: as many places down as the longest chain of texts each shown to be better than the next. Those
/// in one place are tied: none is shown to be better in something without being worse in something.
/// </param>
public sealed record TreatyRow(TreatyText Text, IReadOnlyList<(Endpoint Of, Estimate? Value)> Values, int Place)
{
    /// <summary>
    /// How it differs from the first text, in the order of the plan; the intervals of one outcome hold together over
    /// all texts. Empty of the first.
    /// </summary>
    public IReadOnlyList<EndpointDifference> Differences { get; init; } = [];

    /// <summary>The differences divided among provisions; empty where that was not asked, or nothing differs.</summary>
    public IReadOnlyList<Attribution> Reasons { get; init; } = [];

    /// <summary>Whether no provision differs from the first text in the domain of the crisis.</summary>
    public bool SaysTheSame { get; init; }

    /// <summary>The value of an outcome; null where it is not known or not told.</summary>
    public Estimate? this[Endpoint of] => Values.FirstOrDefault(one => ReferenceEquals(one.Of, of)).Value;

    /// <summary>The difference in an outcome; null of the first text, or where it is not told.</summary>
    public EndpointDifference? Difference(Endpoint of) =>
        Differences.FirstOrDefault(one => ReferenceEquals(one.Endpoint, of));
}
