namespace CrisisSim.Statistics;

/// <summary>The outcomes of A, B and all AB less their common mean, row by row, so that resampling reads one place a row.</summary>
internal sealed class SobolRows
{
    private readonly double[] cells;
    private readonly int factors;

    public SobolRows(IReadOnlyList<double> a, IReadOnlyList<double> b, IReadOnlyList<double[]> ab)
    {
        factors = ab.Count;
        double mean = (Moments.Of([.. a]).Mean + Moments.Of([.. b]).Mean) / 2;
        if (!ab.All(column => column.All(double.IsFinite))) throw new ArgumentException("An outcome is not finite.", nameof(ab));
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
