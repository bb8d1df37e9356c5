namespace CrisisSim.Statistics;

/// <summary>A line over [0, 1] that is known at both ends with an error: the variances of the two ends and their covariance.</summary>
internal readonly record struct FiellerLine(double AtZero, double AtOne, double VarianceAtZero, double VarianceAtOne, double Covariance)
{
    /// <summary>The smallest interval in [0, 1] that holds every place at which the line is within so many standard errors of zero.</summary>
    public Interval? NotRuledOut(double quantile)
    {
        FiellerLine line = this;
        double[] ends = [0, .. Roots(quantile).Where(root => root is > 0 and < 1).Order(), 1];
        double[] holding =
        [
            .. ends.Where(end => line.Excess(end, quantile) <= 0),
            .. ends.Zip(ends.Skip(1)).Where(piece => line.Excess((piece.First + piece.Second) / 2, quantile) <= 0).SelectMany(piece => (double[])[piece.First, piece.Second]),
        ];
        return holding.Length == 0 ? null : new Interval(holding.Min(), holding.Max());
    }

    /// <summary>The square of the line less that of so many standard errors.</summary>
    private double Excess(double at, double quantile)
    {
        double line = ((1 - at) * AtZero) + (at * AtOne);
        double variance = ((1 - at) * (1 - at) * VarianceAtZero) + (at * at * VarianceAtOne) + (2 * at * (1 - at) * Covariance);
        return (line * line) - (quantile * quantile * variance);
    }

    /// <summary>Where the excess, a quadratic, is zero.</summary>
    private IEnumerable<double> Roots(double quantile)
    {
        double step = AtOne - AtZero, q = quantile * quantile;
        double a = (step * step) - (q * (VarianceAtZero + VarianceAtOne - (2 * Covariance)));
        double b = 2 * ((AtZero * step) - (q * (Covariance - VarianceAtZero)));
        double c = (AtZero * AtZero) - (q * VarianceAtZero);
        if (a == 0) return b == 0 ? [] : [-c / b];
        double inner = (b * b) - (4 * a * c);
        return inner < 0 ? [] : [(-b - Math.Sqrt(inner)) / (2 * a), (-b + Math.Sqrt(inner)) / (2 * a)];
    }
}
