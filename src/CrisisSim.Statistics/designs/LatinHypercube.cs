namespace CrisisSim.Statistics;

/// <summary>
/// Latin hypercubes (McKay, Beckman and Conover 1979, Technometrics 21:239): of n points each factor has exactly one in each of
/// the n strata [k/n, (k + 1)/n). All coordinates are in [0, 1).
/// </summary>
public static class LatinHypercube
{
    /// <summary>Strata paired by chance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no point or dimension, or there are too many.</exception>
    public static DesignPoints Of(int points, int dimensions, ulong seed, CellPlacement placement = CellPlacement.Jittered)
    {
        var luck = new SplitMix64(seed);
        return Placed(Strata(points, dimensions, luck), dimensions, placement, luck);
    }

    /// <summary>
    /// Strata paired by chance, then pairs of strata of a factor exchanged as long as that spreads the points: the smallest
    /// distance between two cells never falls below that of the hypercube of the same seed by chance.
    /// </summary>
    /// <param name="attempts">Exchanges tried, at least 0; each costs time in proportion to points × dimensions.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no point or dimension, there are too many, or attempts are negative.</exception>
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
        if (!Enum.IsDefined(placement)) throw new ArgumentOutOfRangeException(nameof(placement), placement, "There is no such placement.");
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
