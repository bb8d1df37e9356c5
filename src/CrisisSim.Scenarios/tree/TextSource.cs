namespace CrisisSim.Scenarios;

/// <summary>
/// A text that was read: the name to show for it (a file as the analyst typed it) and its origin. Equal by both.
/// </summary>
public sealed record TextSource(string Name, Origin Origin);
