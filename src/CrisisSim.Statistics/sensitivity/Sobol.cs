namespace CrisisSim.Statistics;

/// <summary>
/// Indices of first and total order from a design of two matrices A and B of N rows each, and for each factor i the
/// matrix AB(i), which is A with column i of B (Saltelli et al. 2010, Computer Physics Communications 181:259). First
/// order is the estimator of their Table 2, row (b), on outcomes less their mean: (1/N) Σ f(B)(f(AB(i)) − f(A)) / V;
/// total order is that of Jansen (1999, Computer Physics Communications 117:35), their row (f): (1/2N) Σ (f(A) −
/// f(AB(i)))² / V. V is the variance over A and B.
/// </summary>
public static class Sobol
{
    /// <summary>The indices of each factor, in the order of <paramref name="ab"/>.</summary>
    /// <param name="a">Outcomes of the rows of A.</param>
    /// <param name="b">Outcomes of the rows of B.</param>
    /// <param name="ab">For each factor the outcomes of the rows of AB.</param>
    /// <param name="bootstrap">How the intervals are drawn from the rows (Archer, Saltelli and Sobol' 1997, Journal of
    /// Statistical Computation and Simulation 58:99); a row of A, of B and of all AB is drawn as one. Of rows that are
    /// spread evenly, as Sobol's are, the intervals are too wide.</param>
    /// <returns>Indices of 0 with the caveat of no spread where the outcome never varies.</returns>
    /// <exception cref="ArgumentException">The columns are empty or differ in length, or an outcome is not
    /// finite.</exception>
    public static IReadOnlyList<SobolIndex> Estimate(
        IReadOnlyList<double> a, IReadOnlyList<double> b, IReadOnlyList<double[]> ab, Bootstrap bootstrap)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        ArgumentNullException.ThrowIfNull(ab);
        ArgumentNullException.ThrowIfNull(bootstrap);
        if (a.Count == 0 || a.Count != b.Count || ab.Any(column => column.Length != a.Count))
            throw new ArgumentException("A, B and each AB have the same number of rows, at least one.");
        var rows = new SobolRows(a, b, ab);
        int n = a.Count;
        if (rows.NeverVaries) return [.. ab.Select(_ => new SobolIndex(None(n, bootstrap), None(n, bootstrap)))];
        double[] values = new double[2 * ab.Count];
        rows.Indices([.. Enumerable.Range(0, n)], values);
        Interval[] intervals = bootstrap.Intervals(n, values.Length, rows.Indices);
        Estimate Index(int s) => new(values[s], intervals[s], n, bootstrap.Confidence);
        return [.. ab.Select((_, i) => new SobolIndex(Index(2 * i), Index(2 * i + 1)))];
    }

    /// <summary>
    /// The indices of each factor of a design, with the outcome at each of its points; those of second order are not
    /// used.
    /// </summary>
    /// <exception cref="ArgumentException">There is not one outcome a point, or an outcome is not finite.</exception>
    public static IReadOnlyList<SobolIndex> Estimate(SaltelliDesign design, IReadOnlyList<double> outcomes,
        Bootstrap bootstrap)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(outcomes);
        if (outcomes.Count != design.Points.Count)
            throw new ArgumentException("There is one outcome a point.", nameof(outcomes));
        double[] Column(SaltelliMatrix matrix, int? factor) =>
            [.. Enumerable
                .Range(0, design.Samples)
                .Select(sample => outcomes[design.PointOf(new SaltelliRow(matrix, sample, factor))])];
        double[][] ab = [.. Enumerable
            .Range(0, design.Factors)
            .Select(factor => Column(SaltelliMatrix.AWithB, factor))];
        return Estimate(Column(SaltelliMatrix.A, null), Column(SaltelliMatrix.B, null), ab, bootstrap);
    }

    private static Estimate None(int rows, Bootstrap bootstrap) =>
        new(0, Interval.Point(0), rows, bootstrap.Confidence, Caveats.NoSpread);
}

/// <summary>
/// The outcomes of A, B and all AB less their common mean, row by row, so that resampling reads one place a row.
/// </summary>
internal sealed class SobolRows
{
    private readonly double[] cells;
    private readonly int factors;

    public SobolRows(IReadOnlyList<double> a, IReadOnlyList<double> b, IReadOnlyList<double[]> ab)
    {
        factors = ab.Count;
        double mean = (Moments.From([.. a]).Mean + Moments.From([.. b]).Mean) / 2;
        if (!ab.All(column => column.All(double.IsFinite)))
            throw new ArgumentException("An outcome is not finite.", nameof(ab));
        cells = new double[a.Count * (factors + 2)];
        int at = 0;
        for (int row = 0; row < a.Count; row++)
        {
            cells[at++] = a[row] - mean;
            cells[at++] = b[row] - mean;
            for (int i = 0; i < factors; i++) cells[at++] = ab[i][row] - mean;
        }
        NeverVaries = a.Concat(b).All(value => value == a[0]);
    }

    public bool NeverVaries { get; }

    /// <summary>Writes the first and the total index of each factor in turn, over the given rows.</summary>
    public void Indices(ReadOnlySpan<int> rows, Span<double> indices)
    {
        double sum = 0, squares = 0;
        indices.Clear();
        foreach (int row in rows)
        {
            ReadOnlySpan<double> cell = cells.AsSpan(row * (factors + 2), factors + 2);
            double a = cell[0], b = cell[1];
            sum += a + b;
            squares += a * a + b * b;
            for (int i = 0; i < factors; i++)
            {
                double step = cell[i + 2] - a;
                indices[2 * i] += b * step;
                indices[2 * i + 1] += step * step;
            }
        }
        double mean = sum / (2.0 * rows.Length), variance = squares / (2.0 * rows.Length) - mean * mean;
        for (int i = 0; i < factors; i++)
        {
            indices[2 * i] /= rows.Length * variance;
            indices[2 * i + 1] /= 2 * rows.Length * variance;
        }
    }
}

/// <summary>
/// The shares of the outcome's variance that go with one factor (Sobol' 1993, Mathematical Modelling and Computational
/// Experiment 1:407; Homma and Saltelli 1996, Reliability Engineering &amp; System Safety 52:1). They lie in [0, 1],
/// but an estimate may fall a little outside, by as much as its interval tells. Equal if both are.
/// </summary>
/// <param name="First">What the factor does alone.</param>
/// <param name="Total">What it does alone and together with others.</param>
public sealed record SobolIndex(Estimate First, Estimate Total);
