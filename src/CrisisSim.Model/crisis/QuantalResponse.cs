namespace CrisisSim.Model;

/// <summary>
/// Quantal response (McKelvey &amp; Palfrey 1995, Games Econ. Behav. 10:6): options are chosen with odds e^utility.
/// </summary>
internal static class QuantalResponse
{
    /// <summary>The option that a uniform draw chooses, options in order; utilities in log-odds.</summary>
    public static int Choose(ReadOnlySpan<double> utilities, double uniform)
    {
        double best = double.NegativeInfinity;
        foreach (double utility in utilities) best = Math.Max(best, utility);
        double total = 0;
        foreach (double utility in utilities) total += Math.Exp(utility - best);
        double left = uniform * total;
        for (int k = 0; k < utilities.Length - 1; k++)
        {
            left -= Math.Exp(utilities[k] - best);
            if (left < 0) return k;
        }
        return utilities.Length - 1;
    }
}
