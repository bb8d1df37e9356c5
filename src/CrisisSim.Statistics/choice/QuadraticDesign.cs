namespace CrisisSim.Statistics;

/// <summary>
/// A quadratic in two coordinates, fitted by least squares to values at fixed points (Box and Wilson 1951, JRSS B
/// 13:1): all points pool their information, and the coefficients are linear in the values.
/// </summary>
public sealed class QuadraticDesign
{
    /// <summary>Coefficients of a quadratic: 1, x, z, x², z², xz.</summary>
    public const int Terms = 6;

    private readonly double[,] projection;

    /// <summary>A design of points (x, z).</summary>
    /// <exception cref="ArgumentException">The points do not determine a quadratic.</exception>
    public QuadraticDesign(IReadOnlyList<(double X, double Z)> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        Points = [.. points];
        projection = Projection(Points);
    }

    /// <summary>The points, in the order of the values.</summary>
    public IReadOnlyList<(double X, double Z)> Points { get; }

    /// <summary>Adds the coefficients of the quadratic through the values, one a point, to what is there.</summary>
    public void AddCoefficients(ReadOnlySpan<double> values, Span<double> coefficients)
    {
        for (int t = 0; t < Terms; t++)
            for (int k = 0; k < values.Length; k++) coefficients[t] += projection[t, k] * values[k];
    }

    /// <summary>The terms of a point, by which coefficients are multiplied.</summary>
    public static void TermsAt(double x, double z, Span<double> terms) =>
        (terms[0], terms[1], terms[2], terms[3], terms[4], terms[5]) = (1, x, z, x * x, z * z, x * z);

    /// <summary>The value of a quadratic at a point of the given terms.</summary>
    public static double At(ReadOnlySpan<double> coefficients, ReadOnlySpan<double> terms) =>
        (coefficients[0] * terms[0]) + (coefficients[1] * terms[1]) + (coefficients[2] * terms[2])
        + (coefficients[3] * terms[3]) + (coefficients[4] * terms[4]) + (coefficients[5] * terms[5]);

    /// <summary>(X'X)⁻¹X'.</summary>
    private static double[,] Projection(IReadOnlyList<(double X, double Z)> points)
    {
        double[,] rows = new double[points.Count, Terms];
        Span<double> terms = stackalloc double[Terms];
        for (int k = 0; k < points.Count; k++)
        {
            TermsAt(points[k].X, points[k].Z, terms);
            for (int t = 0; t < Terms; t++) rows[k, t] = terms[t];
        }
        double[,] square = new double[Terms, Terms], right = new double[Terms, points.Count];
        for (int s = 0; s < Terms; s++)
            for (int k = 0; k < points.Count; k++)
            {
                right[s, k] = rows[k, s];
                for (int t = 0; t < Terms; t++) square[s, t] += rows[k, s] * rows[k, t];
            }
        Solve(square, right);
        return right;
    }

    /// <summary>Gauss and Jordan's elimination with pivots; the answer replaces the right-hand side.</summary>
    private static void Solve(double[,] square, double[,] right)
    {
        for (int p = 0; p < Terms; p++)
        {
            int best = Enumerable.Range(p, Terms - p).MaxBy(s => Math.Abs(square[s, p]));
            if (Math.Abs(square[best, p]) < 1e-9)
                throw new ArgumentException("These points do not determine a quadratic in two coordinates.");
            SwapRows(square, p, best);
            SwapRows(right, p, best);
            double pivot = square[p, p];
            Scale(square, p, 1 / pivot);
            Scale(right, p, 1 / pivot);
            for (int s = 0; s < Terms; s++)
            {
                if (s == p) continue;
                double factor = square[s, p];
                Subtract(square, s, p, factor);
                Subtract(right, s, p, factor);
            }
        }
    }

    private static void SwapRows(double[,] of, int one, int other)
    {
        for (int k = 0; k < of.GetLength(1); k++) (of[one, k], of[other, k]) = (of[other, k], of[one, k]);
    }

    private static void Scale(double[,] of, int row, double factor)
    {
        for (int k = 0; k < of.GetLength(1); k++) of[row, k] *= factor;
    }

    private static void Subtract(double[,] of, int row, int other, double factor)
    {
        for (int k = 0; k < of.GetLength(1); k++) of[row, k] -= factor * of[other, k];
    }
}
