namespace CrisisSim.Scenarios;

/// <summary>The ends of a range as a study file states them.</summary>
internal sealed record StatedSpan(StatedText Low, StatedText High, SourcePosition At);
