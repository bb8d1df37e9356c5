using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// What one act under one text leads to, as a quadratic in belief for each consequence, the same for attackers of
/// common keenness and, in the second half of the coefficients, what each standard deviation of keenness adds. Each
/// pair of replicates (a crisis with either attacker at each point of belief) gives coefficients of its own; their mean
/// is the fit.
/// </summary>
internal sealed class SurfaceCell
{
    /// <summary>
    /// Coefficients of all consequences for the attacker of common keenness; as many follow for keenness.
    /// </summary>
    public const int Common = Consequences.Count * QuadraticDesign.Terms;

    public const int Coefficients = 2 * Common;

    /// <summary>Coefficients of the consequences that an attacker weighs.</summary>
    public const int Weighed = Consequences.Weighed * QuadraticDesign.Terms;

    private readonly List<double[]> pairs = [];

    public int Replicates => 2 * pairs.Count;

    /// <summary>
    /// Adds a pair: consequences by point of belief, as the less keen attacker and as the keener has them.
    /// </summary>
    public void Add(double[,] less, double[,] more, QuadraticDesign fit)
    {
        double[] low = Fitted(less, fit), high = Fitted(more, fit), coefficients = new double[Coefficients];
        for (int t = 0; t < Common; t++)
            (coefficients[t], coefficients[Common + t]) = ((low[t] + high[t]) / 2, (high[t] - low[t]) / 2);
        pairs.Add(coefficients);
    }

    /// <summary>The coefficients, all pairs alike.</summary>
    public double[] Mean() => Mean([.. Enumerable.Repeat(1.0, pairs.Count)]);

    /// <summary>
    /// The coefficients of a draw, in which each pair has a weight; weights beyond the pairs are not read. What n pairs
    /// weighed anew are off their mean is wider by √((n + 1)/(n − 1)), so that it varies as the mean of n does: weights
    /// that are exponential leave it short by as much.
    /// </summary>
    public double[] Drawn(ReadOnlySpan<double> weights)
    {
        double[] mean = Mean(), drawn = Mean(weights);
        double wider = Math.Sqrt((pairs.Count + 1.0) / Math.Max(1, pairs.Count - 1)); // one pair alone does not vary
        for (int t = 0; t < Coefficients; t++) drawn[t] = mean[t] + (wider * (drawn[t] - mean[t]));
        return drawn;
    }

    private double[] Mean(ReadOnlySpan<double> weights)
    {
        double[] mean = new double[Coefficients];
        double total = 0;
        for (int k = 0; k < pairs.Count; k++)
        {
            total += weights[k];
            double[] of = pairs[k];
            for (int t = 0; t < Coefficients; t++) mean[t] += weights[k] * of[t];
        }
        for (int t = 0; t < Coefficients; t++) mean[t] /= total;
        return mean;
    }

    /// <summary>
    /// Standard error at the truth of a sum of the consequences with the given factors, for common keenness.
    /// </summary>
    public double StandardError(ReadOnlySpan<double> factors)
    {
        double[] sums = new double[pairs.Count];
        for (int k = 0; k < sums.Length; k++)
            for (int c = 0; c < Consequences.Weighed; c++) sums[k] += factors[c] * pairs[k][c * QuadraticDesign.Terms];
        return Math.Sqrt((Moments.From(sums).Variance ?? double.PositiveInfinity) / sums.Length);
    }

    /// <summary>Writes the coefficients of what it weighs for an attacker so keen.</summary>
    public static void At(double keenness, ReadOnlySpan<double> coefficients, Span<double> to)
    {
        for (int t = 0; t < Weighed; t++) to[t] = coefficients[t] + (keenness * coefficients[Common + t]);
    }

    /// <summary>A consequence at the truth for an attacker so keen.</summary>
    public static double Truth(double keenness, ReadOnlySpan<double> coefficients, int consequence)
    {
        int t = consequence * QuadraticDesign.Terms;
        return Consequences.Bounded(consequence, coefficients[t] + (keenness * coefficients[Common + t]));
    }

    private static double[] Fitted(double[,] values, QuadraticDesign fit)
    {
        double[] coefficients = new double[Common], one = new double[fit.Points.Count];
        for (int c = 0; c < Consequences.Count; c++)
        {
            for (int point = 0; point < one.Length; point++) one[point] = values[point, c];
            fit.AddCoefficients(one, coefficients.AsSpan(c * QuadraticDesign.Terms, QuadraticDesign.Terms));
        }
        return coefficients;
    }
}
