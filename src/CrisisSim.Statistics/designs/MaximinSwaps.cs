namespace CrisisSim.Statistics;

/// <summary>
/// Spreads a Latin hypercube by exchanges within a column. It descends the criterion φ of Morris and Mitchell (1995, J. Stat.
/// Plan. Inference 43:381), the sum of the distances' powers −16, and refuses an exchange that brings any of the two points
/// nearer to another than they were: the smallest distance never falls.
/// </summary>
internal sealed class MaximinSwaps(int[] strata, int dimensions)
{
    private readonly int points = strata.Length / dimensions;

    public void Improve(int attempts, SplitMix64 luck)
    {
        if (points < 3 || dimensions < 2) return;
        for (int attempt = 0; attempt < attempts; attempt++)
        {
            int one = luck.Below(points), other = luck.Below(points - 1), column = luck.Below(dimensions);
            if (other >= one) other++;
            TrySwap(one, other, column);
        }
    }

    private void TrySwap(int one, int other, int column)
    {
        var before = Crowding(one, other);
        Swap(one, other, column);
        var after = Crowding(one, other);
        if (after.Sum < before.Sum && after.Nearest >= before.Nearest) return;
        Swap(one, other, column);
    }

    private void Swap(int one, int other, int column)
    {
        ref int first = ref strata[(one * dimensions) + column], second = ref strata[(other * dimensions) + column];
        (first, second) = (second, first);
    }

    /// <summary>The sum over, and the smallest of, the squared distances of two points to all others; their own distance does not change.</summary>
    private (double Sum, long Nearest) Crowding(int one, int other)
    {
        double sum = 0;
        long nearest = long.MaxValue;
        for (int point = 0; point < points; point++)
        {
            if (point == one || point == other) continue;
            long toOne = Squared(one, point), toOther = Squared(other, point);
            sum += Power(toOne) + Power(toOther);
            nearest = Math.Min(nearest, Math.Min(toOne, toOther));
        }
        return (sum, nearest);
    }

    private long Squared(int one, int other)
    {
        var first = strata.AsSpan(one * dimensions, dimensions);
        var second = strata.AsSpan(other * dimensions, dimensions);
        long sum = 0;
        for (int d = 0; d < first.Length; d++)
        {
            long gap = first[d] - second[d];
            sum += gap * gap;
        }
        return sum;
    }

    private static double Power(long squared)
    {
        double inverse = 1.0 / squared, second = inverse * inverse, fourth = second * second;
        return fourth * fourth;
    }
}
