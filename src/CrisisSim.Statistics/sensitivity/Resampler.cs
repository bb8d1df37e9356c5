namespace CrisisSim.Statistics;

/// <summary>
/// Rows drawn at random from a seed, the same on every machine (splitmix64; Steele, Lea and Flood 2014, OOPSLA '14, 453; bounded
/// without bias by Lemire 2019, ACM TOMACS 29(1):3).
/// </summary>
internal sealed class Resampler(ulong seed)
{
    private ulong state = seed;

    /// <summary>Fills the span with rows drawn with replacement from 0 to <paramref name="limit"/> − 1: a bootstrap sample.</summary>
    public void WithReplacement(Span<int> rows, int limit)
    {
        for (int i = 0; i < rows.Length; i++) rows[i] = Below(limit);
    }

    /// <summary>So many of the rows 0 to <paramref name="limit"/> − 1, each at most once, in rising order.</summary>
    public int[] WithoutReplacement(int count, int limit)
    {
        int[] rows = [.. Enumerable.Range(0, limit)];
        for (int i = 0; i < count; i++)
        {
            int j = i + Below(limit - i);
            (rows[i], rows[j]) = (rows[j], rows[i]);
        }
        Array.Sort(rows, 0, count);
        return rows[..count];
    }

    private int Below(int limit)
    {
        uint range = (uint)limit;
        ulong product = (ulong)Bits() * range;
        if ((uint)product < range)
            for (uint threshold = (0u - range) % range; (uint)product < threshold;) product = (ulong)Bits() * range;
        return (int)(product >> 32);
    }

    private uint Bits()
    {
        state += 0x9E3779B97F4A7C15;
        ulong z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (uint)((z ^ (z >> 31)) >> 32);
    }
}
