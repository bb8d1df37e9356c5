namespace CrisisSim.Statistics;

/// <summary>A factor in which boxes are sought: its value in each case, numeric, or a level without an order.</summary>
public sealed class PrimFactor
{
    private readonly double[] values;

    private PrimFactor(double[] values, bool categorical) => (this.values, IsCategorical) = (values, categorical);

    /// <summary>Whether the values are levels, of which a box keeps a set; else it keeps a range.</summary>
    public bool IsCategorical { get; }

    /// <summary>Number of cases.</summary>
    public int Count => values.Length;

    /// <summary>The value in a case; of a level its code.</summary>
    public double this[int row] => values[row];

    /// <exception cref="ArgumentException">A value is not finite.</exception>
    public static PrimFactor Numeric(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (!values.All(double.IsFinite))
            throw new ArgumentException("A factor's value is not finite.", nameof(values));
        return new PrimFactor([.. values], false);
    }

    /// <param name="levels">The code of the level in each case.</param>
    public static PrimFactor Categorical(IReadOnlyList<int> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        return new PrimFactor([.. levels.Select(level => (double)level)], true);
    }

    internal PrimFactor Subset(int[] rows) => new(Array.ConvertAll(rows, row => values[row]), IsCategorical);
}
