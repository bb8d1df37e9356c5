namespace CrisisSim.Statistics;

/// <summary>The lower triangle L of a positive definite matrix LL' (Golub and Van Loan 2013, Matrix Computations, algorithm 4.2.1).</summary>
internal sealed class CholeskyFactor
{
    private const double Tolerance = 1e-14;
    private readonly double[,] lower;

    private CholeskyFactor(double[,] lower) => this.lower = lower;

    /// <summary>Null where the matrix is not positive definite in floating point.</summary>
    public static CholeskyFactor? Of(double[,] square)
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
