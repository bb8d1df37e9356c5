namespace CrisisSim.SimSharp;

/// <summary>
/// An hour as SimSharp orders it: a date, which counts whole ticks, and a priority among the events of one date. An
/// hour is 2³⁵ ticks instead of 3.6·10¹⁰, so that ticks are exact, and the priority holds the 32 bits below a tick: two
/// hours that differ stay in their order. (Those less than 2⁻⁶⁷ hours apart would count as one, which doubles can be
/// only within the first tenth of a second.)
/// </summary>
internal readonly record struct Instant(DateTime Date, int Priority)
{
    /// <summary>Hours from which on all dates are the same, about 3,800 years.</summary>
    public const double MostHours = 1L << 25;

    private const double TicksAnHour = 1L << 35, Parts = 1L << 32;

    /// <summary>The date of time 0: about in the middle, for time begins before it.</summary>
    private const long Origin = 1L << 60;

    /// <summary>The date at which time begins, before any wake.</summary>
    public static DateTime Start { get; } = new(0L);

    public static Instant FromHours(double hours)
    {
        double ticks = Math.Clamp(hours, -MostHours, MostHours) * TicksAnHour;
        double whole = Math.Floor(ticks);
        long part = (long)Math.Min((ticks - whole) * Parts, Parts - 1);
        return new Instant(new DateTime(Origin + (long)whole), (int)(part + int.MinValue));
    }
}
