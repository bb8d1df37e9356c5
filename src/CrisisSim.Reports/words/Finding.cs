namespace CrisisSim.Reports;

/// <summary>One plain sentence on one endpoint, and the difference that it tells of.</summary>
/// <param name="Sentence">Ends with a full stop.</param>
/// <param name="Difference">The figures behind it.</param>
public sealed record Finding(string Sentence, EndpointDifference Difference);
