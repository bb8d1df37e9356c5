namespace CrisisSim.Statistics;

/// <summary>
/// The attitude to what is not known: U = α·worst + (1 − α)·best (Hurwicz 1951; Ghirardato, Maccheroni and Marinacci
/// 2004).
/// </summary>
public static class Ambiguity
{
    /// <summary>The utility of a prospect that may turn out between the worst and the best of the values.</summary>
    /// <param name="alpha">α, [0, 1]: 1 looks at the worst alone, 0 at the best alone.</param>
    /// <param name="values">Utilities over the band of beliefs; at least one.</param>
    /// <exception cref="ArgumentException">There is no value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">α is not in [0, 1].</exception>
    public static double Evaluate(double alpha, ReadOnlySpan<double> values)
    {
        if (!(alpha >= 0 && alpha <= 1))
            throw new ArgumentOutOfRangeException(nameof(alpha), alpha, "α lies between 0 and 1.");
        if (values.Length == 0) throw new ArgumentException("A prospect has at least one value.", nameof(values));
        double worst = values[0], best = values[0];
        foreach (double value in values) (worst, best) = (Math.Min(worst, value), Math.Max(best, value));
        return worst == best ? worst : (alpha * worst) + ((1 - alpha) * best);
    }
}
