namespace CrisisSim.Charts.Tests;

/// <summary>Pairs of areas that cover each other.</summary>
internal static class Overlaps
{
    public static IEnumerable<(Area One, Area Other)> Find(IReadOnlyList<Area> areas) =>
        from k in Enumerable.Range(0, areas.Count)
        from other in areas.Skip(k + 1)
        where areas[k].Overlaps(other)
        select (areas[k], other);
}
