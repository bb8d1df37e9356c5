namespace CrisisSim.Reports;

/// <summary>One part of a report. Lists are compared by reference.</summary>
/// <param name="Id">Its anchor: lower-case letters and hyphens.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Blocks">What stands in it, from top to bottom.</param>
public sealed record Section(string Id, string Heading, IReadOnlyList<Block> Blocks);
