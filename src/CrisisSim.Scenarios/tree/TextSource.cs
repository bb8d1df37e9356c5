namespace CrisisSim.Scenarios;

/// <summary>
/// A text that was read: the name to show for it (a file as the analyst typed it) and its origin. Equal by both.
/// </summary>
public sealed record TextSource(string Name, Origin Origin);

/// <summary>Where a value of a scenario comes from.</summary>
public enum Origin
{
    /// <summary>Written in the analyst's file.</summary>
    File,

    /// <summary>Taken from a documented default population (<c>like:</c>).</summary>
    Population,

    /// <summary>Not written anywhere: the format's own default.</summary>
    Default,

    /// <summary>Set for this run from outside the file.</summary>
    Override,
}
