using CrisisSim.Model;

namespace CrisisSim.Charts;

/// <summary>The stretch of time that a timeline shows: from t = 0 to a little past the last thing in it.</summary>
internal sealed record TimelineSpan(double To, double Horizon)
{
    private const double Day = 24, Room = 1.06, Least = 6, RoomForNotes = 1.3, Soon = 1.4;

    private static readonly double[] Steps = [1, 3, 6, 12, Day, 2 * Day, 5 * Day, 10 * Day, 20 * Day, 50 * Day];

    /// <summary>Whether stories go on beyond it.</summary>
    public bool IsCut => To < Horizon;

    /// <summary>The title of the axis.</summary>
    public string Title => $"{(InDays ? "days" : "hours")} since the first incident";

    private bool InDays => To > 3 * Day;

    /// <summary>
    /// Holds every hour at which something that is shown begins or ends, and the ends of the crises where these come
    /// not long after; never past the horizon. Where a crisis ends later than that, there is room to say so.
    /// </summary>
    public static TimelineSpan Fit(IEnumerable<double> hours, IReadOnlyList<double> ends, double horizon)
    {
        double last = hours.Where(double.IsFinite).DefaultIfEmpty(horizon).Max();
        last = ends.Where(end => end <= Soon * last).Append(last).Max();
        double room = ends.All(end => end <= last) ? Room : RoomForNotes;
        return new TimelineSpan(Math.Min(horizon, Math.Max(Least, last * room)), horizon);
    }

    /// <summary>An hour, or the end of the axis where it lies beyond it or never came.</summary>
    public double At(Moment moment) => Math.Clamp(moment.OrNever, 0, To);

    /// <summary>Whether it happened within what is shown.</summary>
    public bool Shows(Moment moment) => moment.By(To);

    /// <summary>The axis, marked at whole days or hours.</summary>
    public NumberAxis Axis() => new(0, To) { Title = Title, Ticks = [.. Ticks()] };

    private IEnumerable<Tick> Ticks()
    {
        double step = Steps.FirstOrDefault(each => To / each <= 12, Steps[^1]), unit = InDays ? Day : 1;
        if (InDays) step = Math.Max(step, Day);
        for (double at = 0; at <= To; at += step)
            yield return new Tick(at, FormattableString.Invariant($"{at / unit:0}"));
    }
}
