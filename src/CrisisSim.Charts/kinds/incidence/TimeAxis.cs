namespace CrisisSim.Charts;

/// <summary>
/// The axis of time up to the horizon on which events are seen where they happen: in hours up to three days, in
/// days beyond, and in equal ratios where most of the events come in the first part of a long horizon. Compared by
/// reference.
/// </summary>
internal sealed class TimeAxis
{
    private const double HoursUpTo = 72, Early = 1.0 / 8;
    private const int MostTicks = 8, MostStretched = 10, PerThousandBefore = 2;

    private static readonly double[] Stretches =
    [
        0.25, 0.5, 1, 2, 3, 6, 12, 24, 48, 96, 168, 336, 720, 1440, 2880, 5760, 8760, 17520, 43800
    ];
    private static readonly double[] Steps =
    [
        0.25, 0.5, 1, 2, 3, 6, 12, 24, 48, 72, 120, 168, 240, 360, 480, 720, 1440, 2160, 4320, 8760, 17520, 87600
    ];

    private TimeAxis(double from, double horizon, double unit, bool stretched, IReadOnlyList<double> ticks) =>
        (From, Horizon, Unit, IsStretched, Ticks) = (from, horizon, unit, stretched, ticks);

    /// <summary>Hours at its beginning: 0, or above 0 where it is stretched.</summary>
    public double From { get; }

    /// <summary>Hours at its end.</summary>
    public double Horizon { get; }

    /// <summary>Hours that its number 1 stands for.</summary>
    public double Unit { get; }

    /// <summary>Whether equal ratios of time have equal lengths.</summary>
    public bool IsStretched { get; }

    /// <summary>Hours at which it is marked.</summary>
    public IReadOnlyList<double> Ticks { get; }

    /// <summary>The axis for events at these hours, in order.</summary>
    public static TimeAxis Fit(double[] hours, double horizon)
    {
        double[] events = [.. hours.Order()];
        if (events.Length > 0 && horizon > HoursUpTo && events[events.Length / 2] < horizon * Early)
        {
            double first = events[events.Length * PerThousandBefore / 1000];
            double from = Stretches.LastOrDefault(at => at <= first, Stretches[0]);
            return new TimeAxis(from, horizon, 1, true, StretchedTicks(from, horizon));
        }
        double unit = horizon > HoursUpTo ? 24 : 1;
        double step = Steps.FirstOrDefault(at => at * MostTicks >= horizon, horizon / MostTicks);
        return new TimeAxis(0, horizon, unit, false,
            [.. Enumerable.Range(0, (int)(horizon / step) + 1).Select(k => k * step)]);
    }

    /// <summary>The number on the axis of so many hours; what lies before its beginning stands there.</summary>
    public double At(double hours) => Math.Max(hours, From) / Unit;

    /// <summary>
    /// The axis, drawn up to <paramref name="to"/> hours, the horizon unless stated, with further ticks.
    /// </summary>
    public NumberAxis ToAxis(double? to = null, params IReadOnlyList<Tick> further) =>
        new(From / Unit, (to ?? Horizon) / Unit)
        {
            Title = IsStretched
            ? "time since the first incident, the early hours stretched"
            : $"{(Unit == 1 ? "hours" : "days")} since the first incident",
            Logarithmic = IsStretched,
            Ticks = [.. Ticks.Select(hours => new Tick(hours / Unit, Text(hours))), .. further],
        };

    private string Text(double hours) => !IsStretched ? FormattableString.Invariant($"{hours / Unit:#,0.##}")
        : hours < 1 ? FormattableString.Invariant($"{hours * 60:0} min")
        : hours < 24 ? FormattableString.Invariant($"{hours:0} h")
        : FormattableString.Invariant($"{hours / 24:#,0.#} d");

    private static double[] StretchedTicks(double from, double horizon)
    {
        double[] inner = [.. Stretches.Where(at => at >= from && at * 1.4 < horizon)];
        double[] all = [.. inner, horizon];
        if (all.Length <= MostStretched) return all;
        return [.. all.Where((_, k) => (all.Length - 1 - k) % 2 == 0)];
    }
}
