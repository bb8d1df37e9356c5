namespace CrisisSim.Statistics;

/// <summary>
/// Count, mean and sum of squared deviations of a column. Exact merging of floating sums does not exist, so the order
/// is fixed instead: a column is cut into chunks of <see cref="Chunk"/> trials from its first trial, each chunk is one
/// pass (Welford 1962, Technometrics 4:419), and the chunks are merged from first to last (Chan, Golub and LeVeque
/// 1983, The American Statistician 37:242). Whoever computes the chunks, the bits are the same. The default is empty.
/// </summary>
public readonly record struct Moments
{
    /// <summary>Trials in a chunk.</summary>
    public const int Chunk = 1024;

    internal Moments(long count, double mean, double squaredDeviations)
    {
        Count = count;
        Mean = mean;
        SquaredDeviations = squaredDeviations;
    }

    /// <summary>The number of trials.</summary>
    public long Count { get; }

    /// <summary>0 of an empty column.</summary>
    public double Mean { get; }

    /// <summary>The sum of the squared deviations from the mean.</summary>
    public double SquaredDeviations { get; }

    /// <summary>The unbiased variance, null below two trials.</summary>
    public double? Variance => Count < 2 ? null : SquaredDeviations / (Count - 1);

    /// <summary>Moments that were taken before, from their three numbers.</summary>
    /// <exception cref="ArgumentException">They are of no column.</exception>
    public static Moments Known(long count, double mean, double squaredDeviations) =>
        count >= 0 && double.IsFinite(mean) && squaredDeviations >= 0
            && (count > 0 || (mean == 0 && squaredDeviations == 0))
            ? new Moments(count, mean, squaredDeviations)
            : throw new ArgumentException(
                $"No column has the count {count}, the mean {mean} and the squared deviations {squaredDeviations}.");

    /// <summary>The moments of a column in trial order.</summary>
    /// <exception cref="ArgumentException">A value is not finite: an always-defined number is one in every
    /// trial.</exception>
    public static Moments From(ReadOnlySpan<double> column)
    {
        var total = default(Moments);
        for (int from = 0; from < column.Length; from += Chunk)
            total = total.Then(FromChunk(column.Slice(from, Math.Min(Chunk, column.Length - from))));
        return total;
    }

    /// <summary>The moments of one chunk, by one pass.</summary>
    /// <exception cref="ArgumentException">There are more than <see cref="Chunk"/> values, or one is not
    /// finite.</exception>
    public static Moments FromChunk(ReadOnlySpan<double> chunk)
    {
        if (chunk.Length > Chunk) throw new ArgumentException($"A chunk has at most {Chunk} trials.", nameof(chunk));
        var moments = default(Moments);
        foreach (double value in chunk) moments = moments.With(value);
        return moments;
    }

    /// <summary>The moments of these trials followed by others. Not associative in the last bits.</summary>
    public Moments Then(Moments next)
    {
        if (Count == 0) return next;
        if (next.Count == 0) return this;
        long count = Count + next.Count;
        double step = next.Mean - Mean, part = (double)next.Count / count;
        return new Moments(
            count, Mean + step * part, SquaredDeviations + next.SquaredDeviations + step * step * part * Count);
    }

    internal Moments With(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentException(
                "A mean is taken only of numbers that every trial has; this one is not finite.");
        long count = Count + 1;
        double step = value - Mean, mean = Mean + step / count;
        return new Moments(count, mean, SquaredDeviations + step * (value - mean));
    }
}
