namespace CrisisSim.Scenarios;

/// <summary>A key, the place where it stands, and its value.</summary>
internal sealed record Entry(string Key, SourcePosition KeyMark, Node Value);
