using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>A design as its study file states it; a list of points is not yet read.</summary>
internal sealed record StatedDesign(DesignKind Kind)
{
    public int Size { get; init; }

    public int Levels { get; init; }

    /// <summary>The file of the points; null of other designs.</summary>
    public StatedText? File { get; init; }
}
