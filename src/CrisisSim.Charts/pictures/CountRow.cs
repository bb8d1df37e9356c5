namespace CrisisSim.Charts;

/// <summary>
/// The numbers of one series of a <see cref="CountTable"/>, one for each place of it. Lists are compared by reference.
/// </summary>
public sealed record CountRow(Series Series, IReadOnlyList<long> Counts);
