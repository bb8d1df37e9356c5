namespace CrisisSim.Scenarios;

/// <summary>A text that cannot be read on from a place: one clear problem, and no tree.</summary>
internal sealed class RefusedText(Mark at, string reason) : Exception(reason)
{
    public Mark At { get; } = at;
}
