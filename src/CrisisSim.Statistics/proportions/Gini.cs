namespace CrisisSim.Statistics;

/// <summary>
/// How unequally a burden is shared (Gini 1912), in the form over ranked shares of Sen (1973, On Economic Inequality,
/// p. 31): 0 when all bear the same, (n - 1)/n when one of n bears all.
/// </summary>
public static class Gini
{
    private const int OnStack = 128;

    /// <param name="shares">Burdens in any unit, none negative; they need not sum to 1.</param>
    /// <returns>The coefficient in [0, 1), or null where nobody bears anything and nothing can be unequal.</returns>
    /// <exception cref="ArgumentException">No share is given, or one is negative or not finite.</exception>
    public static double? Coefficient(ReadOnlySpan<double> shares)
    {
        if (shares.IsEmpty) throw new ArgumentException("Inequality among nobody is not defined.", nameof(shares));
        Span<double> ranked = shares.Length <= OnStack ? stackalloc double[shares.Length] : new double[shares.Length];
        shares.CopyTo(ranked);
        ranked.Sort();
        if (!(ranked[0] >= 0) || !double.IsFinite(ranked[^1]))
            throw new ArgumentException("A share of a burden is finite and not negative.", nameof(shares));
        double total = 0, weighted = 0;
        for (int i = 0; i < ranked.Length; i++)
        {
            total += ranked[i];
            weighted += (2 * i + 1 - ranked.Length) * ranked[i];
        }
        return total == 0 ? null : weighted / (ranked.Length * total);
    }
}
