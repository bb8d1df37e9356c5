namespace CrisisSim.Statistics;

/// <summary>The joint confidence distribution of the ranks of two paired quantiles, and of the hours between them.</summary>
internal readonly ref struct PairedRanks(EventTimes first, EventTimes second, double level)
{
    /// <summary>
    /// Limits with the confidence, holding the difference of the sample quantiles. Differences that are not known, neither
    /// rank being reached, sort first; they count as lowest for the lower limit and as highest for the upper one.
    /// </summary>
    public Interval Limits(double hoursFirst, double hoursSecond, Confidence confidence)
    {
        double correlation = Correlation(hoursFirst, hoursSecond);
        double[] differences = Differences(correlation);
        Array.Sort(differences);
        int unknown = differences.Count(double.IsNaN), left = (int)Math.Floor(confidence.Tail * differences.Length);
        double low = left < unknown ? double.NegativeInfinity : differences[left];
        double high = left < unknown ? double.PositiveInfinity : differences[differences.Length - 1 - left + unknown];
        return new Interval(low, high).Including(hoursFirst - hoursSecond);
    }

    /// <summary>The phi coefficient of the two indicators "by the quantile"; 0 where one of them does not vary.</summary>
    private double Correlation(double hoursFirst, double hoursSecond)
    {
        Strata strata = Strata.Of(first, hoursFirst, second, hoursSecond);
        double a = (double)strata.First.Count * (strata.Trials - strata.First.Count);
        double b = (double)strata.Second.Count * (strata.Trials - strata.Second.Count);
        if (a == 0 || b == 0) return 0;
        double joint = (double)strata.Both * strata.Trials - (double)strata.First.Count * strata.Second.Count;
        return Math.Clamp(a == b ? joint / a : joint / Math.Sqrt(a) / Math.Sqrt(b), -1, 1);
    }

    /// <summary>One difference a point of the lattice; not a number where neither rank is reached.</summary>
    private double[] Differences(double correlation)
    {
        double together = Math.Sqrt((1 + correlation) / 2), apart = Math.Sqrt((1 - correlation) / 2);
        ReadOnlySpan<double> a = first.Sorted, b = second.Sorted;
        var differences = new double[2 * NormalLattice.Points];
        for (int i = 0; i < NormalLattice.Points; i++)
        {
            double common = together * NormalLattice.Common[i], own = apart * NormalLattice.Own[i];
            differences[2 * i] = Hours(a, common + own) - Hours(b, common - own);
            differences[2 * i + 1] = Hours(a, common - own) - Hours(b, common + own);
        }
        return differences;
    }

    /// <summary>
    /// The order statistic at the rank whose binomial quantile belongs to the normal deviate (Cornish and Fisher 1937, to
    /// the skewness), between its neighbours in proportion; hour 0 lies before the first, never after the last.
    /// </summary>
    private double Hours(ReadOnlySpan<double> sorted, double deviate)
    {
        double n = sorted.Length, spread = Math.Sqrt(n * level * (1 - level));
        double rank = n * level + spread * deviate + (1 - 2 * level) * (deviate * deviate - 1) / 6 + 0.5;
        if (rank <= 0) return 0;
        if (rank > n) return EventTimes.Never;
        int whole = (int)rank;
        double part = rank - whole, before = whole == 0 ? 0 : sorted[whole - 1];
        if (part == 0 || double.IsPositiveInfinity(before)) return before;
        double after = sorted[whole];
        return before == after ? before : before + part * (after - before);
    }
}
