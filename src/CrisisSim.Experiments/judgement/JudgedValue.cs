using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>What other assumptions make of one value under one wording.</summary>
/// <param name="Endpoint">The endpoint.</param>
/// <param name="Spread">Its value over sets of assumptions drawn from the ranges of the file.</param>
public sealed record JudgedValue(Endpoint Endpoint, DrawSpread Spread)
{
    /// <summary>The value on each set of assumptions drawn, in their order; compared by reference.</summary>
    public IReadOnlyList<double> Drawn { get; init; } = [];
}
