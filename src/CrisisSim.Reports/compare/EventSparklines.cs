using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// How the shares of crises grow that have an invocation, a decision, leave for half of the allied strength and a first
/// force, on a scale of equal ratios from an hour to the horizon.
/// </summary>
internal static class EventSparklines
{
    /// <summary>What the characters mean.</summary>
    public const string Explained =
        "Height: in how many of all crises it has happened by then (· none yet); at the right, by the end. Each "
            + "stretch of the same length multiplies the time by as much.";

    private const int Places = 240;

    /// <summary>The share below which nothing is to be seen.</summary>
    private const double Seen = 0.01;

    private static readonly (double Hours, string Text)[] Marks =
    [
        (1, "1 h"), (3, "3 h"), (6, "6 h"), (12, "12 h"),
        (24, "1 d"), (72, "3 d"), (168, "7 d"), (336, "14 d"), (720, "30 d"), (1440, "60 d"),
    ];

    /// <summary>What is followed, with what stands above its curves.</summary>
    public static IReadOnlyList<(Milestone Milestone, string Heading)> Shown { get; } =
    [
        (Milestone.Invoked, "called an attack by"),
        (Milestone.Decision, "decided to help by"),
        (Milestone.HalfAuthorized, "half cleared by"),
        (Milestone.FirstForce, "first force there by"),
    ];

    /// <summary>One block an event, all on one scale of time.</summary>
    public static IEnumerable<Block> Compose(ComparisonReportData played)
    {
        IReadOnlyList<TrialTable> tables = played.Result.Tables;
        CumulativeIncidence[][] curves =
        [
            .. Shown.Select(of => (CumulativeIncidence[])[
                .. tables.Select(table => new CumulativeIncidence(table.Times(of.Milestone)))
            ]),
        ];
        double horizon = tables[0].Horizon, first = First([.. curves.SelectMany(of => of)], horizon);
        return [.. Shown.Select((of, k) => Curves(of.Heading, played, curves[k], first))];
    }

    private static Sparklines Curves(string heading, ComparisonReportData played, CumulativeIncidence[] curves,
        double first)
    {
        IReadOnlyList<TrialTable> tables = played.Result.Tables;
        double horizon = tables[0].Horizon;
        double Hours(double place) => Math.Clamp(first * Math.Pow(horizon / first, place), first, horizon);
        Tick[] ticks =
        [
            .. Marks
                .Where(mark => mark.Hours >= first && mark.Hours < horizon)
                .Select(mark => new Tick(Math.Log(mark.Hours / first) / Math.Log(horizon / first), mark.Text)),
            new Tick(1, Whole(horizon)),
        ];
        return new Sparklines(heading, ticks, [.. tables.Select((table, k) => new SparklineRow(
            PairBlocks.Head(table.Declaration, played),
            [.. Enumerable.Range(0, Places + 1).Select(place => curves[k].At(0, Hours((double)place / Places)).Value)],
            [.. ticks.Select(tick => EndpointFigure.Percent(curves[k].At(0, Hours(tick.At))))]))]);
    }

    /// <summary>
    /// The last of the marks, up to a day, before which hardly a crisis has any of the events under any wording.
    /// </summary>
    private static double First(CumulativeIncidence[] curves, double horizon) => Marks
        .Select(mark => mark.Hours)
        .Where((hours, k) => k == 0
            || (hours <= 24 && hours < horizon && curves.All(of => of.At(0, hours).Value < Seen)))
        .Select(hours => Math.Min(hours, horizon / 2))
        .Last();

    private static string Whole(double hours) =>
        hours >= 72
            ? FormattableString.Invariant($"{hours / 24:0.#} d")
            : FormattableString.Invariant($"{hours:0.#} h");
}
