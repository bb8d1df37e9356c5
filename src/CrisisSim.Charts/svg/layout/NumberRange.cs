namespace CrisisSim.Charts;

/// <summary>The numbers at the ends of an axis, made such that something can be drawn on it.</summary>
internal static class NumberRange
{
    /// <summary>
    /// Ends that are finite and differ: 0 to 1 where they are not finite, half a unit about them where they are the
    /// same.
    /// </summary>
    public static (double From, double To) For(NumberAxis axis)
    {
        if (!double.IsFinite(axis.From) || !double.IsFinite(axis.To) || !double.IsFinite(axis.To - axis.From))
            return (0, 1);
        if (axis.From != axis.To) return (axis.From, axis.To);
        return IsLogarithmic(axis) ? (axis.From / 2, axis.To * 2) : (axis.From - 0.5, axis.To + 0.5);
    }

    /// <summary>Whether equal ratios can have equal lengths on it.</summary>
    public static bool IsLogarithmic(NumberAxis axis) =>
        axis.Logarithmic && axis.From > 0 && axis.To > 0 && double.IsFinite(axis.From) && double.IsFinite(axis.To);
}
