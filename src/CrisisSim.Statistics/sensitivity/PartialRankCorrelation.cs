using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace CrisisSim.Statistics;

/// <summary>
/// PRCC: how far an outcome rises with one factor when the linear effect of all others, in ranks, is taken out of both
/// (Iman and Conover 1979, Technometrics 21:499; Marino et al. 2008, Journal of Theoretical Biology 254:178). It tells
/// monotone effects; one that rises and falls again may give 0. Ties take their mean rank.
/// </summary>
public static class PartialRankCorrelation
{
    /// <summary>The coefficient of each factor, in the order given.</summary>
    /// <param name="factors">One column a factor, all as long as the outcome.</param>
    /// <param name="outcome">At least three rows more than factors.</param>
    /// <param name="confidence">Of Fisher's interval, z ± q √((1 + r²/2)/(n − 3 − other factors)), the variance for
    /// ranks being that of Bonett and Wright (2000, Psychometrika 65:23).</param>
    /// <returns>0 with the interval [−1, 1] and the caveat of no spread where the factor or the outcome is determined
    /// by the other factors, or never varies.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or have too few rows.</exception>
    public static IReadOnlyList<PartialCorrelation> Estimate(
        IReadOnlyList<double[]> factors, double[] outcome, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(factors);
        ArgumentNullException.ThrowIfNull(outcome);
        if (factors.Any(column => column.Length != outcome.Length))
            throw new ArgumentException("Each factor has as many rows as the outcome.", nameof(factors));
        if (outcome.Length < factors.Count + 3)
            throw new ArgumentException($"{outcome.Length} rows are too few for {factors.Count} factors.",
                nameof(outcome));
        double[][] ranks = [.. factors.Append(outcome).Select(Ranked)];
        double[,] correlations = Correlations(ranks);
        return [.. factors.Select((_, f) => Coefficient(correlations, f, outcome.Length, confidence))];
    }

    private static PartialCorrelation Coefficient(double[,] correlations, int factor, int rows, Confidence confidence)
    {
        int others = correlations.GetLength(0) - 2;
        if (ConditionalCorrelation.Compute(correlations, factor) is not { } r)
            return new PartialCorrelation(new Estimate(0, new Interval(-1, 1), rows, confidence, Caveats.NoSpread), 1);
        double half = confidence.NormalQuantile * Math.Sqrt((1 + r * r / 2) / (rows - 3 - others)), z = Math.Atanh(r);
        var interval = new Interval(Math.Tanh(z - half), Math.Tanh(z + half));
        int degrees = rows - 2 - others;
        double t = Math.Abs(r) * Math.Sqrt(degrees / Math.Max(double.Epsilon, 1 - r * r));
        double p = Math.Abs(r) >= 1 ? 0 : 2 * StudentT.CDF(0, 1, degrees, -t);
        return new PartialCorrelation(new Estimate(r, interval, rows, confidence), p);
    }

    /// <summary>Ranks less their mean, scaled to length 1; all 0 where the column never varies.</summary>
    private static double[] Ranked(double[] column)
    {
        if (!column.All(double.IsFinite)) throw new ArgumentException("A value is not finite.", nameof(column));
        double[] ranks = ArrayStatistics.RanksInplace([.. column]);
        double mean = (column.Length + 1) / 2.0, length = Math.Sqrt(ranks.Sum(rank => (rank - mean) * (rank - mean)));
        return [.. ranks.Select(rank => length == 0 ? 0 : (rank - mean) / length)];
    }

    private static double[,] Correlations(double[][] columns)
    {
        double[,] all = new double[columns.Length, columns.Length];
        for (int i = 0; i < columns.Length; i++)
            for (int j = 0; j <= i; j++)
            {
                double sum = 0;
                for (int row = 0; row < columns[i].Length; row++) sum += columns[i][row] * columns[j][row];
                all[i, j] = all[j, i] = sum;
            }
        return all;
    }
}

/// <summary>The correlation of a factor with the outcome, which stands last, when all other factors are held.</summary>
internal static class ConditionalCorrelation
{
    /// <summary>Below this share of its variance a variable counts as determined by others.</summary>
    private const double Determined = 1e-9;

    /// <summary>Null where the factor or the outcome is determined by the other factors.</summary>
    public static double? Compute(double[,] correlations, int factor)
    {
        double[,] left = (double[,])correlations.Clone();
        int last = left.GetLength(0) - 1;
        for (int held = 0; held < last; held++)
            if (held != factor && left[held, held] > Determined) Eliminate(left, held);
        double spread = left[factor, factor], outcome = left[last, last];
        if (spread <= Determined || outcome <= Determined) return null;
        return Math.Clamp(left[factor, last] / Math.Sqrt(spread * outcome), -1, 1);
    }

    /// <summary>Takes what is linear in one variable out of all (Schur complement).</summary>
    private static void Eliminate(double[,] left, int held)
    {
        int size = left.GetLength(0);
        double[] row = [.. Enumerable.Range(0, size).Select(j => left[held, j])];
        double pivot = row[held];
        for (int i = 0; i < size; i++)
            for (int j = 0; j < size; j++) left[i, j] -= row[i] * row[j] / pivot;
    }
}

/// <summary>A partial rank correlation coefficient. Equal if both parts are.</summary>
/// <param name="Coefficient">In [−1, 1], with its interval.</param>
/// <param name="PValue">
/// Two-sided, of no correlation, by Student's t = r √(ν/(1 − r²)) with ν = n − 2 − other factors (Fisher 1924, Metron
/// 3:329). 1 where the coefficient is not defined.
/// </param>
public sealed record PartialCorrelation(Estimate Coefficient, double PValue);
