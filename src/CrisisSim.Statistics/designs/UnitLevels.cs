namespace CrisisSim.Statistics;

/// <summary>Levels of factors in the unit interval.</summary>
internal static class UnitLevels
{
    /// <exception cref="ArgumentOutOfRangeException">The placement is unknown.</exception>
    public static double At(int level, int levels, LevelPlacement placement) => placement switch
    {
        LevelPlacement.Middles => (level + 0.5) / levels,
        LevelPlacement.Ends => levels == 1 ? 0.5 : (double)level / (levels - 1),
        _ =>
            throw new ArgumentOutOfRangeException(nameof(placement), placement,
                "Levels are placed at middles or ends."),
    };

    /// <summary>The number of levels of each factor, copied.</summary>
    /// <exception cref="ArgumentException">There is no factor, or one has no level.</exception>
    public static int[] Required(IReadOnlyList<int> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        if (levels.Count == 0) throw new ArgumentException("There is no factor.", nameof(levels));
        foreach (int count in levels)
            if (count < 1) throw new ArgumentException($"A factor has at least 1 level, not {count}.", nameof(levels));
        return [.. levels];
    }

    /// <summary>The number of combinations of levels.</summary>
    /// <exception cref="ArgumentException">There are more than an array holds.</exception>
    public static int Combinations(ReadOnlySpan<int> levels)
    {
        long combinations = 1;
        foreach (int count in levels)
        {
            combinations *= count;
            if (combinations > Array.MaxLength)
                throw new ArgumentException("There are too many combinations of levels to visit all.", nameof(levels));
        }
        return (int)combinations;
    }
}

/// <summary>Where the L levels of a factor lie in the unit interval.</summary>
public enum LevelPlacement
{
    /// <summary>
    /// Level k at (k + ½) / L, the middle of its cell: for quantile functions without finite ends, and for factors of
    /// kinds.
    /// </summary>
    Middles,

    /// <summary>
    /// Level k at k / (L − 1), both ends included (Morris 1991, Technometrics 33:161); a single level at ½.
    /// </summary>
    Ends,
}
