using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// What judgement leaves open of one difference between two wordings. Lists are compared by reference.
/// </summary>
public sealed record JudgedDifference
{
    /// <summary>The endpoint.</summary>
    public required Endpoint Endpoint { get; init; }

    /// <summary>Name of the declaration compared with.</summary>
    public required string Baseline { get; init; }

    /// <summary>Name of the other declaration.</summary>
    public required string Other { get; init; }

    /// <summary>The difference over the draws, against the sign that it has at the numbers as stated.</summary>
    public required DrawSpread Spread { get; init; }

    /// <summary>
    /// Where most of the draws lie that reverse the sign; null where there are few, or no one number tells them apart.
    /// </summary>
    public SignReversal? Reversal { get; init; }

    /// <summary>The numbers with which the difference moves most, the strongest first.</summary>
    public required IReadOnlyList<DecisiveNumber> Deciders { get; init; }
}

/// <summary>A judged number and how far a difference moves with it over the draws.</summary>
/// <param name="Number">Its path in the scenario file.</param>
/// <param name="Correlation">Spearman's rank correlation with the difference, [−1, 1].</param>
public readonly record struct DecisiveNumber(string Number, double Correlation);
