namespace CrisisSim.Statistics;

/// <summary>Counting in an ordered column.</summary>
internal static class Ranks
{
    /// <summary>How many values are at or below the limit.</summary>
    public static int AtMost(ReadOnlySpan<double> sorted, double limit)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            int middle = low + (high - low) / 2;
            if (sorted[middle] <= limit) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
