using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// What one act under one text leads to, as a quadratic in belief for each consequence. Each replicate (one crisis a point of
/// belief) gives coefficients of its own; their mean is the fit.
/// </summary>
internal sealed class SurfaceCell
{
    public const int Coefficients = Consequences.Count * QuadraticDesign.Terms;

    private readonly List<double[]> replicates = [];

    public int Replicates => replicates.Count;

    /// <summary>Adds a replicate: consequences by point of belief.</summary>
    public void Add(double[,] values, QuadraticDesign fit)
    {
        double[] coefficients = new double[Coefficients];
        double[] one = new double[fit.Points.Count];
        for (int c = 0; c < Consequences.Count; c++)
        {
            for (int point = 0; point < one.Length; point++) one[point] = values[point, c];
            fit.AddCoefficients(one, coefficients.AsSpan(c * QuadraticDesign.Terms, QuadraticDesign.Terms));
        }
        replicates.Add(coefficients);
    }

    /// <summary>The coefficients by consequence, each replicate with its weight; weights beyond the replicates are not read.</summary>
    public double[] Mean(ReadOnlySpan<double> weights)
    {
        double[] mean = new double[Coefficients];
        double total = 0;
        for (int k = 0; k < replicates.Count; k++)
        {
            total += weights[k];
            double[] of = replicates[k];
            for (int t = 0; t < Coefficients; t++) mean[t] += weights[k] * of[t];
        }
        for (int t = 0; t < Coefficients; t++) mean[t] /= total;
        return mean;
    }

    /// <summary>Standard error at the truth of a sum of the consequences with the given factors.</summary>
    public double StandardError(ReadOnlySpan<double> factors)
    {
        double[] sums = new double[replicates.Count];
        for (int k = 0; k < sums.Length; k++)
            for (int c = 0; c < Consequences.Count; c++) sums[k] += factors[c] * replicates[k][c * QuadraticDesign.Terms];
        return Math.Sqrt((Moments.Of(sums).Variance ?? double.PositiveInfinity) / sums.Length);
    }
}
