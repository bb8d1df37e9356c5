namespace CrisisSim.Scenarios;

/// <summary>A text that cannot be read on from a place: one clear problem, and no tree.</summary>
internal sealed class RefusedTextException(SourcePosition at, string reason) : Exception(reason)
{
    public SourcePosition At { get; } = at;

    /// <summary>Whether it says no more than that there is nothing to refuse.</summary>
    public bool IsVoid { get; init; }
}
