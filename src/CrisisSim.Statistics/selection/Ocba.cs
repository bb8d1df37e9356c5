namespace CrisisSim.Statistics;

/// <summary>
/// Optimal computing budget allocation (Chen, Lin, Yücesan and Chick 2000, Discrete Event Dynamic Systems 10:251,
/// theorem 1): trials of options other than the best b in proportion to (σ(i)/δ(b,i))², and of b σ(b) √Σ N(i)²/σ(i)².
/// It maximizes the Bonferroni bound of
/// <see cref="CorrectSelection"/> as the budget grows, for independent trials; with common random numbers it is a rule
/// of thumb.
/// </summary>
public static class Ocba
{
    /// <summary>
    /// How the next trials are spread, one number an option, that sum to the increment. Options that already have more
    /// than their share of the budget so far and the increment get none, and the rest is spread among the others (their
    /// sequential algorithm). An option without spread gets none unless all are, so that a standing of few trials is
    /// taken by <see cref="OutcomeRange.Standing"/>; equal means count as the smallest positive distance.
    /// </summary>
    /// <param name="options">Two or more, each with a first stage of trials (Chen et al. advise 5 to 20).</param>
    /// <param name="increment">Trials to spread, 0 or more.</param>
    /// <param name="better">Which way the outcome is better.</param>
    /// <param name="indifference">Distances below this count as this much, in the outcome's unit, 0 or more.</param>
    /// <exception cref="ArgumentException">There are fewer than two options.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The increment or the indifference is negative.</exception>
    public static IReadOnlyList<long> Next(
        IReadOnlyList<OptionStanding> options, long increment, Better better = Better.Higher, double indifference = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(increment);
        ArgumentOutOfRangeException.ThrowIfNegative(indifference);
        double[] shares = Shares(options, better, indifference);
        bool[] open = [.. shares.Select(share => share > 0)];
        while (true)
        {
            double total = increment
                + Enumerable.Range(0, open.Length).Where(i => open[i]).Sum(i => (double)options[i].Trials);
            double sum = Enumerable.Range(0, open.Length).Where(i => open[i]).Sum(i => shares[i]);
            int[] sated = [.. Enumerable
                .Range(0, open.Length)
                .Where(i => open[i] && options[i].Trials > total * shares[i] / sum)];
            if (sated.Length == 0)
                return Apportionment.Apportion(
                    [.. shares.Select((share, i) => open[i] ? total * share / sum - options[i].Trials : 0)], increment);
            foreach (int i in sated) open[i] = false;
        }
    }

    /// <summary>The shares of the whole budget that the theorem gives, which sum to 1.</summary>
    /// <exception cref="ArgumentException">There are fewer than two options.</exception>
    public static double[] Shares(IReadOnlyList<OptionStanding> options, Better better = Better.Higher,
        double indifference = 0)
    {
        var standings = new Standings(options, better);
        double[] behind = Distances(standings, options.Count, indifference), shares = new double[options.Count];
        double best = 0;
        foreach (int i in standings.Others)
        {
            shares[i] = options[i].Variance / behind[i] / behind[i];
            best += shares[i] / behind[i] / behind[i];
        }
        shares[standings.Best] = Math.Sqrt(options[standings.Best].Variance * best);
        if (options[standings.Best].Variance > 0 && best == 0) shares[standings.Best] = 1;
        double sum = shares.Sum();
        return sum == 0 ? [.. shares.Select(_ => 1.0 / shares.Length)] : [.. shares.Select(share => share / sum)];
    }

    /// <summary>δ in units of the smallest positive distance, which keeps powers of it in range.</summary>
    private static double[] Distances(Standings standings, int options, double indifference)
    {
        double[] behind = [.. Enumerable.Range(0, options).Select(i => Math.Max(indifference, standings.Behind(i)))];
        double smallest = standings.Others
            .Select(i => behind[i])
            .Where(distance => distance > 0)
            .DefaultIfEmpty(1)
            .Min();
        return [.. behind.Select(distance => Math.Max(1, distance / smallest))];
    }
}

/// <summary>
/// Whole numbers near given ones with a given sum: the rest goes to the greatest fractions, first of equals first
/// (Hamilton).
/// </summary>
internal static class Apportionment
{
    public static long[] Apportion(double[] wanted, long total)
    {
        long[] given = [.. wanted.Select(w => (long)Math.Floor(Math.Max(0, w)))];
        int[] order = [.. Enumerable
            .Range(0, wanted.Length)
            .Where(i => wanted[i] > 0)
            .OrderByDescending(i => wanted[i] - given[i])];
        long rest = total - given.Sum();
        for (int k = 0; rest > 0 && order.Length > 0; k = (k + 1) % order.Length, rest--) given[order[k]]++;
        for (int i = given.Length - 1; rest < 0; i--)
        {
            long back = Math.Min(given[i], -rest);
            given[i] -= back;
            rest += back;
        }
        return given;
    }
}
