namespace CrisisSim.Experiments;

/// <summary>Hours as a person says them: <c>1 h 12</c>, and from three days on <c>3 d 04 h</c>.</summary>
public static class Clock
{
    private const int Day = 24, DaysFrom = 72;

    /// <summary>To the minute below three days, to the hour from there on; before t = 0 with a minus.</summary>
    public static string Text(double hours)
    {
        long minutes = (long)Math.Round(Math.Abs(hours) * 60, MidpointRounding.AwayFromZero);
        string sign = hours < 0 && minutes > 0 ? "−" : "";
        if (minutes < DaysFrom * 60) return FormattableString.Invariant($"{sign}{minutes / 60} h {minutes % 60:00}");
        long whole = (minutes + 30) / 60;
        return FormattableString.Invariant($"{sign}{whole / Day} d {whole % Day:00} h");
    }
}
