namespace CrisisSim.Statistics;

/// <summary>What a point of a one-at-a-time design is: the base, without factor and level, or one factor at one of its levels.</summary>
/// <param name="Factor">The factor away from the base, from 0; null at the base.</param>
/// <param name="Level">The level of that factor, from 0; null at the base.</param>
public readonly record struct OneAtATimeRow(int? Factor, int? Level);
