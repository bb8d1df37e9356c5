namespace CrisisSim.Statistics;

/// <summary>Rows drawn at random from a seed, the same on every machine.</summary>
internal sealed class Resampler(ulong seed)
{
    private readonly SplitMix64 luck = new(seed);

    /// <summary>
    /// Fills the span with rows drawn with replacement from 0 to <paramref name="limit"/> − 1: a bootstrap sample.
    /// </summary>
    public void WithReplacement(Span<int> rows, int limit)
    {
        for (int i = 0; i < rows.Length; i++) rows[i] = luck.Below(limit);
    }

    /// <summary>So many of the rows 0 to <paramref name="limit"/> − 1, each at most once, in rising order.</summary>
    public int[] WithoutReplacement(int count, int limit) => [.. luck.Permutation(limit).Take(count).Order()];
}
