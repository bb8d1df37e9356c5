namespace CrisisSim.Experiments;

/// <summary>Figures of numbers that have weights.</summary>
internal static class Weighted
{
    /// <summary>
    /// The first value by which this share of the weight is reached; not a number where there is none.
    /// </summary>
    public static double Quantile(double level, IEnumerable<(double Value, double Weight)> values)
    {
        (double Value, double Weight)[] sorted = [.. values];
        if (sorted.Length == 0) return double.NaN;
        Array.Sort(sorted, (a, b) => a.Value.CompareTo(b.Value));
        double goal = level * sorted.Sum(each => each.Weight), reached = 0;
        foreach ((double value, double weight) in sorted)
        {
            reached += weight;
            if (reached >= goal * (1 - 1e-12)) return value;
        }
        return sorted[^1].Value;
    }
}
