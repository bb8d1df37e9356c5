namespace CrisisSim.Scenarios;

/// <summary>One step of a path: a key, the number of a list's item, or every entry.</summary>
internal sealed record PathSegment(string Key, int? Item = null, bool IsEvery = false)
{
    public override string ToString() => Item is { } item ? $"[{item}]" : IsEvery ? "*" : ScenarioPath.Join("", Key);
}
