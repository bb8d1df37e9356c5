namespace CrisisSim.Model;

/// <summary>The calendar of one capital: working hours and parliamentary recess, as hours of the trial.</summary>
internal sealed class LocalTime
{
    private const double Opens = 8, Closes = 18, Day = 24, Week = 168, MostHours = 14;

    private readonly double hourOfWeekAtStart;
    private readonly (double From, double To)[] recesses;

    public LocalTime(Scenario scenario, Member member)
    {
        DateTimeOffset local = scenario.Start.ToOffset(WholeMinutes(member.UtcOffset));
        int daysSinceMonday = ((int)local.DayOfWeek + 6) % 7;
        hourOfWeekAtStart = (daysSinceMonday * Day) + local.TimeOfDay.TotalHours;
        recesses = [.. member.Recesses.Select(r => (HoursTo(r.From, local), HoursTo(r.To.AddDays(1), local)))];
    }

    /// <summary>The first hour from t on that is a working hour: Monday to Friday, 8 to 18 h.</summary>
    public double NextWorking(double t)
    {
        double hour = t + hourOfWeekAtStart;
        double week = Math.Floor(hour / Week) * Week;
        double inWeek = hour - week;
        double day = Math.Floor(inWeek / Day);
        double inDay = inWeek - (day * Day);
        if (day < 5 && inDay >= Opens && inDay < Closes) return t;
        double opening = day < 5 && inDay < Opens ? day : day + 1;
        if (opening >= 5) opening = 7;
        return week + (opening * Day) + Opens - hourOfWeekAtStart;
    }

    /// <summary>The hour at which the recess that holds t ends; null where parliament sits.</summary>
    public double? RecessUntil(double t)
    {
        foreach ((double from, double to) in recesses)
            if (t >= from && t < to) return to;
        return null;
    }

    /// <summary>Clocks differ by whole minutes, at most by fourteen hours.</summary>
    private static TimeSpan WholeMinutes(double hours) =>
        TimeSpan.FromMinutes(Math.Round(Math.Clamp(hours, -MostHours, MostHours) * 60));

    private static double HoursTo(DateOnly day, DateTimeOffset local) =>
        (day.ToDateTime(TimeOnly.MinValue) - local.DateTime).TotalHours;
}
