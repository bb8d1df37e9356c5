using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// How the share of crises that have a decision to assist grows, on a scale of equal ratios from an hour to the
/// horizon.
/// </summary>
internal static class DecisionSparklines
{
    /// <summary>What the characters mean.</summary>
    public const string Explained =
        "Share of all crises with a decision to assist, at the right by the horizon; where it is drawn, in eighths (· "
            + "none yet) and with equal ratios of time equally long.";

    private const int Places = 240;

    /// <summary>The share below which nothing is to be seen.</summary>
    private const double Seen = 0.01;

    private static readonly (double Hours, string Text)[] Marks =
    [
        (1, "1 h"), (3, "3 h"), (6, "6 h"), (12, "12 h"),
        (24, "1 d"), (72, "3 d"), (168, "7 d"), (336, "14 d"), (720, "30 d"), (1440, "60 d"),
    ];

    public static Sparklines Compose(IReadOnlyList<TrialTable> tables)
    {
        CumulativeIncidence[] decided =
        [
            .. tables.Select(table => new CumulativeIncidence(table.Times(Milestone.Decision)))
        ];
        double horizon = tables[0].Horizon, first = First(decided, horizon);
        double Hours(double place) => Math.Clamp(first * Math.Pow(horizon / first, place), first, horizon);
        Tick[] ticks =
        [
            .. Marks
                .Where(mark => mark.Hours >= first && mark.Hours < horizon)
                .Select(mark => new Tick(Math.Log(mark.Hours / first) / Math.Log(horizon / first), mark.Text)),
            new Tick(1, Whole(horizon)),
        ];
        return new Sparklines("decided by", ticks, [.. tables.Select((table, k) => new SparklineRow(
            table.Declaration,
            [.. Enumerable.Range(0, Places + 1).Select(place => decided[k].At(0, Hours((double)place / Places)).Value)],
            [.. ticks.Select(tick => EndpointFigure.Percent(decided[k].At(0, Hours(tick.At))))]))]);
    }

    /// <summary>
    /// The last of the marks, up to a day, before which hardly a crisis has a decision under any wording.
    /// </summary>
    private static double First(CumulativeIncidence[] decided, double horizon) => Marks
        .Select(mark => mark.Hours)
        .Where((hours, k) => k == 0
            || (hours <= 24 && hours < horizon && decided.All(of => of.At(0, hours).Value < Seen)))
        .Select(hours => Math.Min(hours, horizon / 2))
        .Last();

    private static string Whole(double hours) =>
        hours >= 72
            ? FormattableString.Invariant($"{hours / 24:0.#} d")
            : FormattableString.Invariant($"{hours:0.#} h");
}
