namespace CrisisSim.Statistics;

/// <summary>
/// What it would be worth to learn uncertain factors before one decides among options, in the unit of net benefit per
/// decision, from a sample of the factors and the net benefit of each option in it. Each estimate is 0 or more.
/// </summary>
public static class ValueOfInformation
{
    /// <summary>Rows below which no smoother is fitted.</summary>
    public const int FewestRows = 100;

    /// <summary>
    /// EVPI: of all factors, mean over rows of the best option's benefit less the benefit of the option best on the
    /// mean (Raiffa and Schlaifer 1961, Applied Statistical Decision Theory), with Student's interval for the chosen
    /// option.
    /// </summary>
    /// <param name="netBenefits">One column an option, two options or more; higher is better.</param>
    /// <param name="confidence">Of the interval.</param>
    /// <exception cref="ArgumentException">There are fewer than two options, or the columns differ in length or are
    /// empty.</exception>
    public static Estimate Perfect(IReadOnlyList<double[]> netBenefits, Confidence confidence = default)
    {
        Require(netBenefits, 1);
        Estimate mean = Mean.Estimate(Gains(netBenefits), confidence);
        return mean with { Interval = NotNegative(mean.Interval) };
    }

    /// <summary>
    /// EVPPI of one factor, by regression of net benefits on it (Strong, Oakley and Brennan 2014, Medical Decision
    /// Making 34:311): mean over rows of the best fitted benefit less the best mean of fitted benefits. The smoother is
    /// a penalized spline, or the mean at each value of a factor with few values. The interval is that of
    /// <see cref="GroupedJackknife"/>, each group fitted anew. Where a factor is of no worth the estimate is a little
    /// above 0.
    /// </summary>
    /// <param name="factor">The factor in each row, as a number; levels without an order may stand as any
    /// numbers.</param>
    /// <param name="netBenefits">One column an option, two options or more; higher is better.</param>
    /// <param name="confidence">Of the interval.</param>
    /// <exception cref="ArgumentException">There are fewer than two options or 100 rows, the columns differ in length,
    /// or a value is not finite.</exception>
    public static Estimate PartiallyPerfect(
        IReadOnlyList<double> factor, IReadOnlyList<double[]> netBenefits, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(factor);
        Require(netBenefits, FewestRows);
        if (factor.Count != netBenefits[0].Length)
            throw new ArgumentException("There is one value of the factor a row.", nameof(factor));
        if (!factor.All(double.IsFinite))
            throw new ArgumentException("A factor's value is not finite.", nameof(factor));
        double WithoutGroup(int? group)
        {
            int[] rows = [.. Enumerable.Range(0, factor.Count).Where(row => row % GroupedJackknife.Groups != group)];
            double[] values = [.. rows.Select(row => factor[row])];
            return Moments.From(Gains(
                Fitted(values, [.. netBenefits.Select(column => Array.ConvertAll(rows, row => column[row]))]))).Mean;
        }
        Estimate worth = GroupedJackknife.Estimate(WithoutGroup, factor.Count, confidence);
        return worth with { Interval = NotNegative(worth.Interval) };
    }

    /// <summary>Each option's benefit given the factor, relative to the first option's, whose own is 0.</summary>
    private static double[][] Fitted(double[] factor, double[][] netBenefits)
    {
        var smoother = Smoother.For(factor);
        double[] first = netBenefits[0];
        return [new double[factor.Length], .. netBenefits
            .Skip(1)
            .Select(column => smoother.Fit([.. column.Zip(first, (b, a) => b - a)]))];
    }

    /// <summary>In each row the best option's benefit less that of the option which is best on the mean.</summary>
    private static double[] Gains(IReadOnlyList<double[]> benefits)
    {
        double[] chosen = benefits.MaxBy(column => Moments.From(column).Mean)!;
        double[] gains = new double[chosen.Length];
        for (int row = 0; row < gains.Length; row++) gains[row] = benefits.Max(column => column[row]) - chosen[row];
        return gains;
    }

    private static Interval NotNegative(Interval interval) => interval.Within(0, double.PositiveInfinity);

    private static void Require(IReadOnlyList<double[]> netBenefits, int rows)
    {
        ArgumentNullException.ThrowIfNull(netBenefits);
        if (netBenefits.Count < 2)
            throw new ArgumentException("A decision has two options or more.", nameof(netBenefits));
        if (netBenefits[0].Length < rows || netBenefits.Any(column => column.Length != netBenefits[0].Length))
            throw new ArgumentException($"Each option has the same number of rows, at least {rows}.",
                nameof(netBenefits));
        if (!netBenefits.All(column => column.All(double.IsFinite)))
            throw new ArgumentException("A net benefit is not finite.", nameof(netBenefits));
    }
}
