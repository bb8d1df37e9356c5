namespace CrisisSim.Charts;

/// <summary>Moves things along a line as little as possible, so that none covers another.</summary>
internal static class Spread
{
    /// <summary>
    /// Where each begins, in the order of the wishes, with least squared distance from them (pool adjacent violators, Barlow et al. 1972,
    /// sec. 1.2); all between low and high where they fit, else from low on.
    /// </summary>
    /// <param name="wishes">Where each would begin, rising.</param>
    /// <param name="lengths">How long each is.</param>
    /// <param name="low">Where the first may begin.</param>
    /// <param name="high">Where the last may end.</param>
    public static double[] Of(IReadOnlyList<double> wishes, IReadOnlyList<double> lengths, double low, double high)
    {
        double[] before = new double[wishes.Count];
        for (int k = 1; k < before.Length; k++) before[k] = before[k - 1] + lengths[k - 1];
        double last = high - lengths.Sum();
        List<(double Mean, int Count)> pools = [];
        for (int k = 0; k < wishes.Count; k++)
        {
            pools.Add((wishes[k] - before[k], 1));
            while (pools.Count > 1 && pools[^1].Mean < pools[^2].Mean) Pool(pools);
        }
        return [.. pools.SelectMany(pool => Enumerable.Repeat(Math.Max(low, Math.Min(pool.Mean, last)), pool.Count)).Select((start, k) => start + before[k])];
    }

    private static void Pool(List<(double Mean, int Count)> pools)
    {
        (double Mean, int Count) one = pools[^2], other = pools[^1];
        pools.RemoveRange(pools.Count - 2, 2);
        int count = one.Count + other.Count;
        pools.Add((((one.Mean * one.Count) + (other.Mean * other.Count)) / count, count));
    }
}
