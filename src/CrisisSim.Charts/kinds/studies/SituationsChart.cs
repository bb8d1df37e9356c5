using CrisisSim.Experiments;

namespace CrisisSim.Charts;

/// <summary>
/// In how many situations of a study a text does better than the first, too close to call, or worse: one bar an outcome.
/// </summary>
public static class SituationsChart
{
    private const double Half = 0.34, Strong = 0.75;

    private static readonly Series Better = new("better", 1), Close = new("too close to call", 6), Worse = new("worse", 0);

    /// <summary>Draws the bars from top to bottom.</summary>
    /// <param name="first">What the text is called that all others are set against.</param>
    /// <param name="bars">At least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Chart Draw(string first, IReadOnlyList<SituationBar> bars)
    {
        ArgumentNullException.ThrowIfNull(bars);
        if (bars.Count == 0) throw new ArgumentException("There is nothing to draw.", nameof(bars));
        int most = bars.Max(bar => bar.All);
        return new Chart
        {
            Name = "situations",
            Title = $"In how many situations it goes better than under {first}, and in how many worse",
            Subtitle = $"{Names.Count(most, "situation")}, each judged by itself; luck alone could do what is too close to "
                + "call",
            Description = string.Join(' ', bars.Select(bar =>
                $"{bar.Name}: better in {bar.Better}, too close in {bar.Close}, worse in {bar.Worse}.")),
            Panels =
            [
                new Panel
                {
                    X = new NumberAxis(0, Math.Max(1, most)) { Title = "situations" },
                    Y = new NameAxis([.. bars.Select(bar => bar.Name)]),
                    Marks = [.. bars.SelectMany(Parts)],
                },
            ],
            Legend = [Better, Close, Worse],
            Remark = "A share of situations is not a probability.",
        };
    }

    private static IEnumerable<Box> Parts(SituationBar bar, int row)
    {
        int before = 0;
        foreach ((Series what, int count, double shade) in ((Series, int, double)[])
            [(Better, bar.Better, -Strong), (Close, bar.Close, 0), (Worse, bar.Worse, Strong)])
        {
            if (count > 0)
                yield return new Box(before, before + count, row - Half, row + Half)
                {
                    Series = what,
                    Shade = shade,
                    Plain = true,
                    Text = Names.Number(count),
                    Read = $"{bar.Name}, {what.Name}: {Names.Number(count)} of {Names.Number(bar.All)}",
                };
            before += count;
        }
    }
}

/// <summary>One bar of a <see cref="SituationsChart"/>.</summary>
/// <param name="Name">The outcome, or the text and the outcome.</param>
/// <param name="Better">Situations in which the text is shown to do better.</param>
/// <param name="Close">Those in which luck alone could do it.</param>
/// <param name="Worse">Those in which it is shown to do worse.</param>
public sealed record SituationBar(string Name, int Better, int Close, int Worse)
{
    /// <summary>All situations.</summary>
    internal int All => Better + Close + Worse;
}
