namespace CrisisSim.Statistics;

/// <summary>
/// How a mean consequence Σ p(a) y(a) comes to differ between two worlds: total = Σ p̄(a)[y₁(a) − y₀(a)] + Σ ȳ(a)[p₁(a)
/// − p₀(a)], bars for means of the two (Kitagawa 1955, JASA 50:1168). The identity is exact, without a remainder. Equal
/// by value.
/// </summary>
/// <param name="Response">What the same acts lead to.</param>
/// <param name="Selection">Which acts are chosen.</param>
public readonly record struct ChoiceDecomposition(double Response, double Selection)
{
    /// <summary>The difference as a whole, second less first.</summary>
    public double Total => Response + Selection;

    /// <summary>
    /// Splits the difference between two worlds over the same acts; what is not listed (not to act) has the consequence
    /// 0.
    /// </summary>
    /// <exception cref="ArgumentException">The lists are not of one length.</exception>
    public static ChoiceDecomposition Between(ReadOnlySpan<double> p0, ReadOnlySpan<double> y0, ReadOnlySpan<double> p1,
        ReadOnlySpan<double> y1)
    {
        if (p0.Length != y0.Length || p0.Length != p1.Length || p0.Length != y1.Length)
            throw new ArgumentException("Both worlds have one probability and one consequence an act.", nameof(p0));
        double response = 0, selection = 0;
        for (int a = 0; a < p0.Length; a++)
        {
            response += (p0[a] + p1[a]) / 2 * (y1[a] - y0[a]);
            selection += (y0[a] + y1[a]) / 2 * (p1[a] - p0[a]);
        }
        return new ChoiceDecomposition(response, selection);
    }
}
