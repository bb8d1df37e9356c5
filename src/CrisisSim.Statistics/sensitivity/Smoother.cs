namespace CrisisSim.Statistics;

/// <summary>A regression on one factor.</summary>
internal abstract class Smoother
{
    private const int FewValues = 10;

    /// <summary>The mean of the outcome given the factor, row by row.</summary>
    public abstract double[] Fit(double[] outcome);

    /// <summary>The mean at each value where the factor has no more than ten, and else a penalized spline.</summary>
    public static Smoother For(double[] factor)
    {
        double[] sorted = [.. factor];
        Array.Sort(sorted);
        int values = 1;
        for (int row = 1; row < sorted.Length; row++)
            if (sorted[row] != sorted[row - 1]) values++;
        return values <= FewValues ? new LevelMeans(factor) : new PenalizedSpline(factor, sorted);
    }
}

/// <summary>The mean of the outcome at each value of a factor that has few.</summary>
internal sealed class LevelMeans(double[] factor) : Smoother
{
    public override double[] Fit(double[] outcome)
    {
        var sums = new Dictionary<double, (double Sum, int Rows)>();
        for (int row = 0; row < factor.Length; row++)
        {
            (double sum, int rows) = sums.GetValueOrDefault(factor[row]);
            sums[factor[row]] = (sum + outcome[row], rows + 1);
        }
        return [.. factor.Select(value => sums[value].Sum / sums[value].Rows)];
    }
}

/// <summary>
/// A linear spline with knots at quantiles of the factor, whose changes of slope are penalized (Ruppert, Wand and
/// Carroll 2003, Semiparametric Regression, chapter 3; the penalty is the discrete form of ∫g″², so that a straight
/// line costs nothing). The penalty's weight minimizes generalized cross-validation n RSS/(n − tr H)² (Craven and Wahba
/// 1979, Numerische Mathematik 31:377).
/// </summary>
internal sealed class PenalizedSpline : Smoother
{
    private const int MostKnots = 24;
    private const int Weights = 13;

    private readonly int[] segment;
    private readonly double[] share;
    private readonly SplinePath path;

    public PenalizedSpline(double[] factor, double[] sorted)
    {
        double[] knots = Knots(sorted);
        segment = new int[factor.Length];
        share = new double[factor.Length];
        double[,] gram = new double[knots.Length, knots.Length];
        for (int row = 0; row < factor.Length; row++) Place(row, factor[row], knots, gram);
        path = new SplinePath(gram, Roughness(knots), Weights);
    }

    public override double[] Fit(double[] outcome)
    {
        double mean = Moments.From(outcome).Mean, squares = 0;
        double[] right = new double[path.Size];
        for (int row = 0; row < outcome.Length; row++)
        {
            double left = outcome[row] - mean;
            squares += left * left;
            right[segment[row]] += (1 - share[row]) * left;
            right[segment[row] + 1] += share[row] * left;
        }
        double[] heights = path.Best(right, squares, outcome.Length);
        double[] fitted = new double[outcome.Length];
        for (int row = 0; row < outcome.Length; row++)
            fitted[row] = mean + (1 - share[row]) * heights[segment[row]] + share[row] * heights[segment[row] + 1];
        return fitted;
    }

    /// <summary>Distinct quantiles, among them the least and the greatest value.</summary>
    private static double[] Knots(double[] sorted)
    {
        int last = sorted.Length - 1;
        return [.. Enumerable
            .Range(0, MostKnots)
            .Select(k => sorted[(int)((long)k * last / (MostKnots - 1))])
            .Distinct()];
    }

    private void Place(int row, double value, double[] knots, double[,] gram)
    {
        int at = Array.BinarySearch(knots, value);
        int s = Math.Min(at >= 0 ? at : ~at - 1, knots.Length - 2);
        double right = (value - knots[s]) / (knots[s + 1] - knots[s]), left = 1 - right;
        (segment[row], share[row]) = (s, right);
        gram[s, s] += left * left;
        gram[s, s + 1] += left * right;
        gram[s + 1, s] += left * right;
        gram[s + 1, s + 1] += right * right;
    }

    private static double[,] Roughness(double[] knots)
    {
        int size = knots.Length;
        double range = knots[^1] - knots[0];
        double[,] penalty = new double[size, size];
        for (int k = 1; k < size - 1; k++)
        {
            double before = (knots[k] - knots[k - 1]) / range, after = (knots[k + 1] - knots[k]) / range,
                width = (before + after) / 2;
            double[] bend = [1 / before, -1 / before - 1 / after, 1 / after];
            for (int i = 0; i < 3; i++)
                for (int j = 0; j < 3; j++) penalty[k - 1 + i, k - 1 + j] += bend[i] * bend[j] / width;
        }
        return penalty;
    }
}
