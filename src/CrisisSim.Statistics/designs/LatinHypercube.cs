namespace CrisisSim.Statistics;

/// <summary>
/// Latin hypercubes (McKay, Beckman and Conover 1979, Technometrics 21:239): of n points each factor has exactly one in
/// each of the n strata [k/n, (k + 1)/n). All coordinates are in [0, 1).
/// </summary>
public static class LatinHypercube
{
    /// <summary>Strata paired by chance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no point or dimension, or there are too many.</exception>
    public static DesignPoints Sample(int points, int dimensions, ulong seed,
        CellPlacement placement = CellPlacement.Jittered)
    {
        var luck = new SplitMix64(seed);
        return Placed(Strata(points, dimensions, luck), dimensions, placement, luck);
    }

    /// <summary>
    /// Strata paired by chance, then pairs of strata of a factor exchanged as long as that spreads the points: the
    /// smallest distance between two cells never falls below that of the hypercube of the same seed by chance.
    /// </summary>
    /// <param name="attempts">Exchanges tried, at least 0; each costs time as points × dimensions.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no point or dimension, there are too many, or attempts
    /// are negative.</exception>
    public static DesignPoints Maximin(
        int points, int dimensions, ulong seed, int attempts, CellPlacement placement = CellPlacement.Middle)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(attempts);
        var luck = new SplitMix64(seed);
        int[] strata = Strata(points, dimensions, luck);
        new MaximinSwaps(strata, dimensions).Improve(attempts, luck);
        return Placed(strata, dimensions, placement, luck);
    }

    private static int[] Strata(int points, int dimensions, SplitMix64 luck)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)points * dimensions, Array.MaxLength, nameof(points));
        int[] strata = new int[points * dimensions];
        for (int dimension = 0; dimension < dimensions; dimension++)
        {
            int[] order = luck.Permutation(points);
            for (int point = 0; point < points; point++) strata[(point * dimensions) + dimension] = order[point];
        }
        return strata;
    }

    private static DesignPoints Placed(int[] strata, int dimensions, CellPlacement placement, SplitMix64 luck)
    {
        if (!Enum.IsDefined(placement))
            throw new ArgumentOutOfRangeException(nameof(placement), placement, "There is no such placement.");
        int points = strata.Length / dimensions;
        double[] coordinates = new double[strata.Length];
        for (int k = 0; k < strata.Length; k++)
            coordinates[k] = Within(strata[k], points, placement == CellPlacement.Middle ? 0.5 : luck.Uniform());
        return new DesignPoints(dimensions, coordinates);
    }

    /// <summary>Rounding must not carry a point into the next stratum.</summary>
    private static double Within(int stratum, int strata, double share)
    {
        double next = (stratum + 1.0) / strata;
        double coordinate = (stratum + share) / strata;
        return coordinate < next ? coordinate : Math.BitDecrement(next);
    }
}

/// <summary>Where a point lies in its cell of a Latin hypercube.</summary>
public enum CellPlacement
{
    /// <summary>In the middle of each of its strata.</summary>
    Middle,

    /// <summary>Uniformly by chance within its strata, as McKay, Beckman and Conover did: unbiased for means.</summary>
    Jittered,
}

/// <summary>
/// Spreads a Latin hypercube by exchanges within a column. It descends the criterion φ of Morris and Mitchell (1995, J.
/// Stat. Plan. Inference 43:381), the sum of the distances' powers −16, and refuses an exchange that brings any of the
/// two points nearer to another than they were: the smallest distance never falls.
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
        (double Sum, long Nearest) before = Crowding(one, other);
        Swap(one, other, column);
        (double Sum, long Nearest) after = Crowding(one, other);
        if (after.Sum < before.Sum && after.Nearest >= before.Nearest) return;
        Swap(one, other, column);
    }

    private void Swap(int one, int other, int column)
    {
        ref int first = ref strata[(one * dimensions) + column], second = ref strata[(other * dimensions) + column];
        (first, second) = (second, first);
    }

    /// <summary>
    /// The sum over, and the smallest of, the squared distances of two points to all others; their own distance does
    /// not change.
    /// </summary>
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
        Span<int> first = strata.AsSpan(one * dimensions, dimensions);
        Span<int> second = strata.AsSpan(other * dimensions, dimensions);
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
