namespace CrisisSim.Statistics;

/// <summary>What a box keeps of one factor.</summary>
/// <param name="Factor">Place of the factor among those given.</param>
/// <param name="Range">What is kept of a numeric factor, in its unit; an infinite end is not restricted.</param>
/// <param name="Levels">The levels kept of a categorical factor, in rising order; null of a numeric one.</param>
/// <param name="QuasiPValue">
/// Probability that as many cases of interest or more would be in the box if this restriction did nothing: P(X ≥ H)
/// with X binomial of the box's cases T and the density of the box without the restriction (Bryant and Lempert 2010,
/// Technological Forecasting and Social Change 77:34). The same cases chose the box, so it is no honest p-value; a
/// large one tells that the restriction can go.
/// </param>
public sealed record PrimRestriction(int Factor, Interval Range, IReadOnlyList<int>? Levels, double QuasiPValue);
