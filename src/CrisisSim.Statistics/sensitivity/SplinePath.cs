namespace CrisisSim.Statistics;

/// <summary>
/// The penalized normal equations (B'B + λP)β = B'y over a grid of λ, prepared once for all outcomes.
/// </summary>
internal sealed class SplinePath
{
    private const double Lightest = 1e-9;
    private const double Ratio = 10;
    private readonly double[,] gram;
    private readonly List<(CholeskyFactor Factor, double Freedom)> steps = [];

    public SplinePath(double[,] gram, double[,] penalty, int weights)
    {
        this.gram = gram;
        double rough = Trace(penalty), weight = Lightest * Trace(gram) / (rough > 0 ? rough : 1);
        for (int w = 0; w < weights; w++, weight *= Ratio)
        {
            double[,] square = (double[,])gram.Clone();
            for (int i = 0; i < Size; i++)
                for (int j = 0; j < Size; j++) square[i, j] += weight * penalty[i, j];
            if (CholeskyFactor.Decompose(square) is { } factor) steps.Add((factor, Freedom(factor)));
        }
    }

    /// <summary>Number of coefficients.</summary>
    public int Size => gram.GetLength(0);

    /// <summary>The coefficients at the λ of least generalized cross-validation.</summary>
    /// <param name="right">B'y.</param>
    /// <param name="squares">y'y.</param>
    /// <param name="rows">Rows behind them.</param>
    public double[] Best(double[] right, double squares, int rows)
    {
        double[] best = new double[Size];
        double least = double.PositiveInfinity;
        foreach ((CholeskyFactor factor, double freedom) in steps)
        {
            double[] coefficients = factor.Solve(right);
            double score = Residual(coefficients, right, squares) / ((rows - freedom) * (rows - freedom));
            if (score < least) (least, best) = (score, coefficients);
        }
        return best;
    }

    private double Residual(double[] coefficients, double[] right, double squares)
    {
        for (int i = 0; i < Size; i++)
        {
            double row = 0;
            for (int j = 0; j < Size; j++) row += gram[i, j] * coefficients[j];
            squares += coefficients[i] * (row - 2 * right[i]);
        }
        return Math.Max(0, squares);
    }

    /// <summary>tr (B'B + λP)⁻¹B'B: the effective number of coefficients.</summary>
    private double Freedom(CholeskyFactor factor)
    {
        double trace = 0;
        for (int column = 0; column < Size; column++)
            trace += factor.Solve([.. Enumerable.Range(0, Size).Select(row => gram[row, column])])[column];
        return trace;
    }

    private double Trace(double[,] of) => Enumerable.Range(0, Size).Sum(i => of[i, i]);
}

/// <summary>
/// The lower triangle L of a positive definite matrix LL' (Golub and Van Loan 2013, Matrix Computations, algorithm
/// 4.2.1).
/// </summary>
internal sealed class CholeskyFactor
{
    private const double Tolerance = 1e-14;
    private readonly double[,] lower;

    private CholeskyFactor(double[,] lower) => this.lower = lower;

    /// <summary>Null where the matrix is not positive definite in floating point.</summary>
    public static CholeskyFactor? Decompose(double[,] square)
    {
        int size = square.GetLength(0);
        double[,] lower = new double[size, size];
        for (int j = 0; j < size; j++)
            for (int i = j; i < size; i++)
            {
                double left = square[i, j];
                for (int k = 0; k < j; k++) left -= lower[i, k] * lower[j, k];
                if (i == j && left <= Tolerance * square[j, j]) return null;
                lower[i, j] = i == j ? Math.Sqrt(left) : left / lower[j, j];
            }
        return new CholeskyFactor(lower);
    }

    /// <summary>The solution of LL'x = right.</summary>
    public double[] Solve(double[] right)
    {
        double[] x = [.. right];
        for (int i = 0; i < x.Length; i++)
        {
            for (int k = 0; k < i; k++) x[i] -= lower[i, k] * x[k];
            x[i] /= lower[i, i];
        }
        for (int i = x.Length - 1; i >= 0; i--)
        {
            for (int k = i + 1; k < x.Length; k++) x[i] -= lower[k, i] * x[k];
            x[i] /= lower[i, i];
        }
        return x;
    }
}
