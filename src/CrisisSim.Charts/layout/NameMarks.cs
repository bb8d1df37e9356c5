namespace CrisisSim.Charts;

/// <summary>Names on an axis, broken and shortened to the room they have.</summary>
internal static class NameMarks
{
    private const int MostLines = 3;

    /// <summary>From left to right; where there are too many, every second, third … one.</summary>
    public static IReadOnlyList<AxisMark> Across(NameAxis axis, double length, Sizes sizes)
    {
        int count = axis.Names.Count;
        if (count == 0) return [];
        double slot = length / count, size = sizes.Small;
        double least = Math.Min(3 * size, axis.Names.Max(name => TextWidth.Measure(CleanText.From(name), size)) + size);
        int every = Math.Max(1, (int)Math.Ceiling(least / slot));
        return [.. Enumerable.Range(0, count).Where(k => k % every == 0)
            .Select(
                k => new AxisMark(k, FittedText.Fit(axis.Names[k], (slot * every) - (size * 0.6), MostLines, size)))];
    }

    /// <summary>From top to bottom in this width; on two lines where the rows have room for them.</summary>
    public static IReadOnlyList<AxisMark> Upward(NameAxis axis, double length, double width, Sizes sizes)
    {
        int count = axis.Names.Count;
        if (count == 0) return [];
        double row = length / count, size = sizes.Body;
        int lines = row >= 3.2 * Sizes.Line(size) ? 3 : row >= 2.5 * Sizes.Line(size) * 0.9 ? 2 : 1;
        int every = Math.Max(1, (int)Math.Ceiling(Sizes.Line(size) * 0.95 / row));
        return [.. Enumerable.Range(0, count).Where(k => k % every == 0)
            .Select(k => new AxisMark(k, FittedText.Fit(axis.Names[k], width, lines, size)))];
    }

    /// <summary>Height of rows that the names need, px.</summary>
    public static double RowsHeight(NameAxis axis, double width, Sizes sizes)
    {
        int count = Math.Max(1, axis.Names.Count);
        bool broken = axis.Names.Any(name => TextWidth.Measure(CleanText.From(name), sizes.Body) > width);
        double row = broken ? (sizes.IsNarrow ? 3.8 : 3) * Sizes.Line(sizes.Body) * 0.88 : count > 16 ? 26 * sizes.Scale : 34 * sizes.Scale;
        return row * count;
    }
}
