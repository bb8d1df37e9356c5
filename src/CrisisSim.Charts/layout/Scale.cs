namespace CrisisSim.Charts;

/// <summary>From the numbers of an axis to px along it.</summary>
/// <param name="From">The number at its beginning.</param>
/// <param name="To">The number at its end.</param>
/// <param name="Start">Where it begins, px.</param>
/// <param name="End">Where it ends, px.</param>
/// <param name="Logarithmic">Whether equal ratios have equal lengths.</param>
internal sealed record Scale(double From, double To, double Start, double End, bool Logarithmic = false)
{
    /// <summary>
    /// How many times the length of the axis beyond its ends a place is still drawn, to be cut off there.
    /// </summary>
    private const double Beyond = 2;

    /// <summary>Of the axis from left to right.</summary>
    public static Scale Across(Axis axis, Area area) => axis is NameAxis names
        ? new Scale(-0.5, Math.Max(1, names.Names.Count) - 0.5, area.Left, area.Right)
        : Along((NumberAxis)axis, area.Left, area.Right);

    /// <summary>Of the axis from bottom to top; of names, from top to bottom.</summary>
    public static Scale Upward(Axis axis, Area area) => axis is NameAxis names
        ? new Scale(-0.5, Math.Max(1, names.Names.Count) - 0.5, area.Top, area.Bottom)
        : Along((NumberAxis)axis, area.Bottom, area.Top);

    /// <summary>
    /// Where a number stands; of one far outside, a place outside on its side; NaN where it is no number.
    /// </summary>
    public double At(double number) =>
        double.IsNaN(number) ? double.NaN : Place(Math.Clamp(Share(number), -Beyond, 1 + Beyond));

    /// <summary>Where a number stands, or the nearer end of the axis.</summary>
    public double Clamp(double number) => double.IsNaN(number) ? double.NaN : Place(Math.Clamp(Share(number), 0, 1));

    /// <summary>Whether the axis has the number.</summary>
    public bool Contains(double number) => !double.IsNaN(number) && Share(number) is >= -1e-9 and <= 1 + 1e-9;

    private static Scale Along(NumberAxis axis, double start, double end)
    {
        (double from, double to) = NumberRange.For(axis);
        return new Scale(from, to, start, end, NumberRange.IsLogarithmic(axis));
    }

    private double Place(double share) => Start + (share * (End - Start));

    /// <summary>How far along the axis, 0 to 1 within it.</summary>
    private double Share(double number)
    {
        if (double.IsInfinity(number))
            return number > 0 == To > From ? double.PositiveInfinity : double.NegativeInfinity;
        if (!Logarithmic) return (number - From) / (To - From);
        return number <= 0
            ? (To > From ? double.NegativeInfinity : double.PositiveInfinity)
            : Math.Log(number / From) / Math.Log(To / From);
    }
}

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
