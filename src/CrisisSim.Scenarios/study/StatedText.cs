namespace CrisisSim.Scenarios;

/// <summary>A word of a study file with its place.</summary>
internal sealed record StatedText(string Text, SourcePosition At);
