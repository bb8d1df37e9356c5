namespace CrisisSim.Statistics;

/// <summary>
/// A closed interval, in the unit of what it bounds. An infinite end means that the data set no limit on that side.
/// The default value is the point 0. Equal if both ends are equal.
/// </summary>
public readonly record struct Interval
{
    /// <exception cref="ArgumentException">An end is not a number, or Low is above High.</exception>
    public Interval(double low, double high)
    {
        if (!(low <= high))
            throw new ArgumentException($"An interval runs from low to high, not from {low} to {high}.");
        Low = low;
        High = high;
    }

    /// <summary>The lower end, −∞ where there is none.</summary>
    public double Low { get; }

    /// <summary>The upper end, +∞ where there is none.</summary>
    public double High { get; }

    /// <summary>High less Low, 0 for a point, +infinity where an end is infinite.</summary>
    public double Width => Low == High ? 0 : High - Low;

    /// <summary>Whether both ends are finite.</summary>
    public bool IsBounded => double.IsFinite(Low) && double.IsFinite(High);

    /// <summary>Whether all of the interval lies on one side of 0. An end at 0 does not exclude it.</summary>
    public bool ExcludesZero => Low > 0 || High < 0;

    /// <summary>No limit on either side.</summary>
    public static Interval Unbounded => new(double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>One value alone.</summary>
    public static Interval Point(double value) => new(value, value);

    /// <summary>Whether a value lies within, the ends included.</summary>
    public bool Contains(double value) => Low <= value && value <= High;

    /// <summary>
    /// The interval cut to a range in which the quantity is known to lie; coverage is unchanged by the cut.
    /// </summary>
    public Interval Within(double least, double most) =>
        new(Math.Clamp(Low, least, most), Math.Clamp(High, least, most));

    /// <summary>The smallest interval that holds this one and the value.</summary>
    internal Interval Including(double value) => new(Math.Min(Low, value), Math.Max(High, value));

    internal Interval Times(double factor) => factor >= 0
        ? new(Product(Low, factor), Product(High, factor))
        : new(Product(High, factor), Product(Low, factor));

    private static double Product(double end, double factor) => factor == 0 ? 0 : end * factor;
}
