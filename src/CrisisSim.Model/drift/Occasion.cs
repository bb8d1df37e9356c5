namespace CrisisSim.Model;

/// <summary>An occasion at which gaps may be found.</summary>
/// <param name="At">Years from the start.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Probability">That one gap is found.</param>
internal readonly record struct Occasion(double At, OccasionKind Kind, double Probability)
{
    private const double MonthsPerYear = 12;

    /// <summary>Names the luck of the occasion: two texts reviewed in the same month have the same.</summary>
    public ulong Key => KeyOf(At);

    /// <summary>What names the luck of a month.</summary>
    public static ulong KeyOf(double years) => (ulong)Math.Round(years * MonthsPerYear);
}

/// <summary>What an occasion at which gaps may be found is.</summary>
internal enum OccasionKind
{
    /// <summary>A review of the text.</summary>
    Review,

    /// <summary>A full year of exercises.</summary>
    Exercises,

    /// <summary>An audit of what was pledged.</summary>
    Audit,

    /// <summary>A crisis whose lessons are drawn.</summary>
    Crisis,
}
