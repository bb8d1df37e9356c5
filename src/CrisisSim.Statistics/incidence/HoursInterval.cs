namespace CrisisSim.Statistics;

/// <summary>
/// Limits of a time; a limit not reached by the horizon is later than it. The default has neither reached.
/// </summary>
public readonly record struct HoursInterval(HoursOrNever Low, HoursOrNever High)
{
    /// <summary>Whether an hour up to the horizon lies within the limits.</summary>
    public bool Contains(double hours) =>
        Low.TryGet(out double low) && low <= hours && (!High.TryGet(out double high) || hours <= high);
}
