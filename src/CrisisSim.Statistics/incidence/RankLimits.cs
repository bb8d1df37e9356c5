namespace CrisisSim.Statistics;

/// <summary>
/// The ranks of the order statistics that bound a quantile, by the binomial distribution of the number of trials at or
/// below it (Thompson 1936, Annals of Mathematical Statistics 7:122; David and Nagaraja 2003, section 7.1). Rank 0 stands
/// for no lower limit, rank n + 1 for no upper limit. Each side is left out with at most the tail probability.
/// </summary>
internal readonly record struct RankLimits(int Low, int High)
{
    private const double Reach = 12;

    public static RankLimits Of(int trials, double level, double tail)
    {
        double[] weights = Weights(trials, level, out int first);
        double left = tail * weights.Sum();
        return new RankLimits(LowRank(weights, first, left), HighRank(weights, first, left));
    }

    private static int LowRank(double[] weights, int first, double left)
    {
        double below = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            below += weights[i];
            if (below > left) return first + i;
        }
        return first + weights.Length;
    }

    private static int HighRank(double[] weights, int first, double left)
    {
        double above = 0;
        for (int i = weights.Length - 1; i >= 0; i--)
        {
            above += weights[i];
            if (above > left) return first + i + 1;
        }
        return first;
    }

    /// <summary>Binomial probabilities relative to that of the mode, over twelve standard deviations to each side.</summary>
    private static double[] Weights(int trials, double level, out int first)
    {
        int mode = (int)Math.Min(trials, Math.Floor((trials + 1.0) * level));
        int reach = (int)(Reach * Math.Sqrt(trials * level * (1 - level))) + 40;
        first = Math.Max(0, mode - reach);
        int last = Math.Min(trials, mode + reach);
        var weights = new double[last - first + 1];
        weights[mode - first] = 1;
        double odds = level / (1 - level);
        for (int k = mode; k < last; k++)
            weights[k + 1 - first] = weights[k - first] * odds * (trials - k) / (k + 1.0);
        for (int k = mode; k > first; k--)
            weights[k - 1 - first] = weights[k - first] / odds * k / (trials - k + 1.0);
        return weights;
    }
}
