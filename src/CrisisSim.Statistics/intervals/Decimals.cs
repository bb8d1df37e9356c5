namespace CrisisSim.Statistics;

/// <summary>
/// The decimal places a value may be given with; negative places round to tens, hundreds and so on. The rule is
/// Taylor's (1997, An Introduction to Error Analysis, section 2.2): round the half-width to one significant digit,
/// or to two where it leads with 1, and give the value to the same place, so that rounding moves it by no more than a
/// quarter of the half-width.
/// The default value is whole numbers.
/// </summary>
/// <param name="Places">Digits after the decimal point.</param>
public readonly record struct Decimals(int Places)
{
    private const double OnThePlace = 1e-12;

    /// <summary>
    /// The places that an estimate supports, at most <paramref name="most"/>. A point interval supports as many as its
    /// value has (up to the most); an unbounded interval supports whole numbers.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The most is outside 0 to 15.</exception>
    public static Decimals SupportedBy(Estimate estimate, int most = 6)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, 15);
        if (!estimate.Interval.IsBounded) return default;
        return estimate.HalfWidth == 0 ? Exact(estimate.Value, most) : OfHalfWidth(estimate.HalfWidth, most);
    }

    /// <summary>
    /// The places that an estimate supports, and as many more, at most <paramref name="most"/>, as it takes to show that
    /// its interval, rounded outwards, excludes 0.
    /// </summary>
    public static Decimals Telling(Estimate estimate, int most = 6)
    {
        Decimals digits = SupportedBy(estimate, most);
        return estimate.Interval.IsBounded ? digits.Telling(estimate.Interval, most) : digits;
    }

    /// <summary>
    /// These places, and as many more, at most <paramref name="most"/>, as it takes to show that a bounded interval, rounded
    /// outwards, excludes 0.
    /// </summary>
    public Decimals Telling(Interval interval, int most = 6)
    {
        Decimals digits = this;
        while (interval.ExcludesZero && digits.Places < most && !digits.Outwards(interval).ExcludesZero)
            digits = new Decimals(digits.Places + 1);
        return digits;
    }

    /// <summary>The value rounded to these places, halves away from zero; never a negative zero.</summary>
    public double Round(double value)
    {
        if (Places >= 0) return Math.Round(value, Math.Min(Places, 15), MidpointRounding.AwayFromZero) + 0.0;
        double unit = Math.Pow(10, -Places);
        return Math.Round(value / unit, MidpointRounding.AwayFromZero) * unit + 0.0;
    }

    /// <summary>
    /// An interval rounded outwards, never inwards: the widest ends at these places that hold it. An end that stands on
    /// a place but for the error of arithmetic stays.
    /// </summary>
    public Interval Outwards(Interval interval) => new(
        double.IsFinite(interval.Low) ? Away(interval.Low, Math.Floor) : interval.Low,
        double.IsFinite(interval.High) ? Away(interval.High, Math.Ceiling) : interval.High);

    private double Away(double end, Func<double, double> to)
    {
        double unit = Math.Pow(10, -Places), steps = end / unit, nearest = Math.Round(steps);
        double taken = Math.Abs(steps - nearest) <= OnThePlace * Math.Max(1, Math.Abs(steps)) ? nearest : to(steps);
        return Round(taken * unit);
    }

    private static Decimals OfHalfWidth(double halfWidth, int most)
    {
        double exponent = Math.Floor(Math.Log10(halfWidth));
        double leading = halfWidth / Math.Pow(10, exponent);
        if (leading < 2) exponent--;
        else if (leading >= 9.5) exponent++;
        return new Decimals((int)Math.Min(most, -exponent));
    }

    private static Decimals Exact(double value, int most)
    {
        int places = 0;
        while (places < most && Math.Round(value, places) != value) places++;
        return new Decimals(places);
    }
}
