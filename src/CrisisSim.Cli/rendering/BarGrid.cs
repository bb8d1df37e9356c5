namespace CrisisSim.Cli;

/// <summary>Draws bars with block characters in a grid, as long as the width allows.</summary>
internal static class BarGrid
{
    private const int Shortest = 6, Longest = 30, Gap = 2, LongestName = 24;

    private const string Eighths = "▏▎▍▌▋▊▉";

    /// <summary>One grid or, where not all series fit beside each other, several on the same scale.</summary>
    public static IEnumerable<Grid> Of(Bars bars, int width)
    {
        int each = Math.Max(FigureWidth(bars) + 1 + Shortest, Math.Min(LongestName, bars.Series.Max(series => series.Length))) + Gap;
        int most = Math.Max(1, (width - LabelWidth(bars)) / each);
        double longest = bars.Rows.SelectMany(row => row.Bars).Select(bar => bar.Length).DefaultIfEmpty().Max();
        for (int from = 0; from < bars.Series.Count; from += most) yield return Part(Only(bars, from, most), longest, width);
    }

    private static Bars Only(Bars bars, int from, int series) => new(
        bars.Heading,
        [.. bars.Series.Skip(from).Take(series)],
        [.. bars.Rows.Select(row => new BarRow(row.Label, [.. row.Bars.Skip(from).Take(series)]))]);

    private static Grid Part(Bars bars, double most, int width)
    {
        int room = Room(bars, width);
        int figure = FigureWidth(bars);
        return new Grid(
            [new GridColumn(bars.Heading), .. bars.Series.Select(series => new GridColumn(series, Wraps: true))],
            [.. bars.Rows.Select(row => GridRow.Of([row.Label, .. row.Bars.Select(bar => Beside(bar, figure, room, most))]))]);
    }

    private static string Beside(Bar bar, int figure, int room, double most) =>
        $"{bar.Text.PadLeft(figure)} {Drawn(most > 0 ? bar.Length / most * room : 0)}".TrimEnd();

    /// <summary>A bar so many characters long, to an eighth of one; what is above 0 is never drawn as nothing.</summary>
    private static string Drawn(double length)
    {
        int eighths = (int)Math.Round(length * 8, MidpointRounding.AwayFromZero);
        if (eighths == 0 && length > 0) eighths = 1;
        return new string('█', eighths / 8) + (eighths % 8 > 0 ? Eighths[(eighths % 8) - 1] : "");
    }

    private static int Room(Bars bars, int width)
    {
        int each = ((width - LabelWidth(bars)) / Math.Max(1, bars.Series.Count)) - Gap;
        return Math.Clamp(each - FigureWidth(bars) - 1, Shortest, Longest);
    }

    private static int LabelWidth(Bars bars) => bars.Rows.Select(row => row.Label.Length).Append(bars.Heading.Length).Max();

    private static int FigureWidth(Bars bars) => bars.Rows.SelectMany(row => row.Bars).Select(bar => bar.Text.Length).DefaultIfEmpty().Max();
}
