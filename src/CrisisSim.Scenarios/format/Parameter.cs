namespace CrisisSim.Scenarios;

/// <summary>A key of a distribution. A value is in the unit of what is drawn; the others are plain numbers.</summary>
internal sealed record Parameter(string Key, bool IsValue, string Doc);
