using CrisisSim.Charts;
using CrisisSim.Reports;

namespace CrisisSim.Browser;

/// <summary>Pictures of made-up figures.</summary>
internal static class SampleCharts
{
    private const int Days = 30;

    /// <summary>
    /// One curve a wording, which on day d stands at (k + 1) d / (d + 20) of 7, read out as "name, day d".
    /// </summary>
    public static Chart Incidence(IReadOnlyList<string> wordings) => new()
    {
        Name = "incidence-of-decision",
        Title = "Precise decides sooner: half of all crises within 53.5 h instead of 94.3 h",
        Subtitle = "10,000 crises, Aalen–Johansen, 95 % pointwise band; 1,310 never had a decision",
        Description =
            "Share of crises with a decision by day, one curve a wording. The curve of the precise wording lies above "
                + "that of the ambiguous one from the first day.",
        Panels = [new Panel
        {
            X = new NumberAxis(0, Days) { Title = "days since the first incident" },
            Y = new NumberAxis(0, 100) { Title = "crises with a decision", Unit = " %" },
            Marks = [.. wordings.SelectMany(Arm)],
        }],
        Legend = [.. wordings.Select((name, k) => new Series(name, k))],
    };

    /// <summary>Two panels of boxes and dots, each with its read.</summary>
    public static Chart Stages(IReadOnlyList<string> wordings) => new()
    {
        Name = "stages",
        Title = "Most of the time goes into consultation",
        Subtitle = "10,000 crises; mean hours of each stage",
        Description = "Bars of mean hours by stage, and dots of their spread.",
        Panels = [Bars(wordings), Dots(wordings)],
        Columns = 2,
        Legend = [.. wordings.Select((name, k) => new Series(name, k))],
        Remark = "Figures made up for a test.",
    };

    private static IEnumerable<Mark> Arm(string name, int k)
    {
        static double At(int day, int k) => (k + 1) * 100.0 / 7 * day / (day + 20);
        var series = new Series(name, k);
        yield return new Band(
            [.. Enumerable.Range(0, Days + 1).Select(day => new BandLimits(day, At(day, k) * .93, At(day, k) * 1.07))])
        {
            Series = series
        };
        yield return new Curve([.. Enumerable.Range(0, Days + 1).Select(day => new Point(day, At(day, k)))])
        {
            Series = series,
            Reads = [.. Enumerable
                .Range(0, Days + 1)
                .Select(day => FormattableString.Invariant($"{name}, day {day}: {At(day, k):0.0} %"))],
            EndLabel = [name],
        };
    }

    private static Panel Bars(IReadOnlyList<string> wordings) => new()
    {
        Heading = "mean hours",
        X = new NumberAxis(0, 100) { Unit = " h" },
        Y = new NameAxis(wordings),
        Marks = [.. wordings.Select((name, k) => new Box(0, 90 - k * 12, k - .3, k + .3)
        {
            Series = new Series(name, k),
            Read = $"{name}: {90 - k * 12} h",
            Text = $"{90 - k * 12} h"
        })],
    };

    private static Panel Dots(IReadOnlyList<string> wordings) => new()
    {
        Heading = "spread",
        X = new NumberAxis(0, 50) { Unit = " h" },
        Y = new NameAxis(wordings),
        Marks = [.. wordings.Select((name, k) => new Dot(20 + k * 3, k)
        {
            Series = new Series(name, k),
            Read = $"{name}: spread {20 + k * 3} h",
            Across = new Whisker(15 + k * 3, 25 + k * 3)
        })],
    };
}
