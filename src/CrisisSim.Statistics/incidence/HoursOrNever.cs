namespace CrisisSim.Statistics;

/// <summary>
/// A time in hours from the first incident, or not reached by the horizon. The default value is not reached.
/// Equal if both are not reached or the hours are equal.
/// </summary>
public readonly record struct HoursOrNever
{
    private readonly double hours;

    private HoursOrNever(double hours)
    {
        this.hours = hours;
        IsReached = true;
    }

    /// <summary>Not reached by the horizon.</summary>
    public static HoursOrNever Never => default;

    /// <summary>Whether it was reached by the horizon.</summary>
    public bool IsReached { get; }

    /// <exception cref="InvalidOperationException">It was not reached.</exception>
    public double Hours =>
        IsReached ? hours : throw new InvalidOperationException("It was not reached by the horizon.");

    /// <exception cref="ArgumentOutOfRangeException">The hours are negative or not finite.</exception>
    public static HoursOrNever At(double hours) => hours >= 0 && double.IsFinite(hours)
        ? new HoursOrNever(hours)
        : throw new ArgumentOutOfRangeException(nameof(hours), hours, "A time reached is finite and not negative.");

    /// <summary>The hours, where it was reached.</summary>
    public bool TryGet(out double hours)
    {
        hours = this.hours;
        return IsReached;
    }

    /// <summary>The hours, or that it was not reached.</summary>
    public override string ToString() => IsReached ? FormattableString.Invariant($"{hours} h") : "not reached";

    internal static HoursOrNever From(double hours) => double.IsPositiveInfinity(hours) ? Never : At(hours);
}
