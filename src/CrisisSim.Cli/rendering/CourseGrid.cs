using Grid = CrisisSim.Charts.Grid;
using GridColumn = CrisisSim.Charts.GridColumn;
using GridRow = CrisisSim.Charts.GridRow;

namespace CrisisSim.Cli;

/// <summary>Draws courses as lines of block characters, one character a stretch of the scale, as high as the share is at its end.</summary>
internal static class CourseGrid
{
    private const int Shortest = 16, Longest = 72, LongestLabel = 24, Gap = 2;

    private const string Heights = "▁▂▃▄▅▆▇█";

    public static Grid Of(Courses courses, int width)
    {
        int label = Math.Min(LongestLabel, courses.Rows.Select(row => row.Label.Length).Append(courses.Heading.Length).Max());
        int last = courses.Rows.Max(row => row.AtTicks[^1].Length);
        int room = Math.Clamp(width - label - last - (2 * Gap), Shortest, Longest);
        return new Grid(
            [new GridColumn(courses.Heading, Wraps: true), new GridColumn(Scale(courses.Ticks, room)), new GridColumn("", Right: true)],
            [.. courses.Rows.Select(row => GridRow.Of(row.Label, Drawn(row.Shares, room), row.AtTicks[^1]))]);
    }

    /// <summary>The line of marks: each text ends where its place is, and gives way to one before it, the last to none.</summary>
    private static string Scale(IReadOnlyList<Tick> ticks, int room)
    {
        char[] line = [.. Enumerable.Repeat(' ', room)];
        string last = ticks[^1].Text;
        last.CopyTo(0, line, room - last.Length, last.Length);
        int free = 0;
        foreach (Tick tick in ticks.SkipLast(1))
        {
            int start = Math.Max(0, (int)Math.Round(tick.At * room) - tick.Text.Length);
            if (start < free || start + tick.Text.Length + Gap > room - last.Length) continue;
            tick.Text.CopyTo(0, line, start, tick.Text.Length);
            free = start + tick.Text.Length + 1;
        }
        return new string(line).Replace(' ', '\u00A0');
    }

    /// <summary>What is above 0 is drawn, and only all is drawn as all.</summary>
    private static string Drawn(IReadOnlyList<double> shares, int room) => string.Concat(Enumerable.Range(1, room)
        .Select(column => shares[(int)Math.Round((double)column / room * (shares.Count - 1))])
        .Select(share => share <= 0 ? '·' : Heights[Math.Min(Heights.Length - 1, (int)(share * Heights.Length))]));
}
