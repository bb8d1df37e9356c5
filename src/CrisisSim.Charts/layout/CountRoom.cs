using System.Globalization;

namespace CrisisSim.Charts;

/// <summary>The room that the numbers under an axis need.</summary>
internal static class CountRoom
{
    /// <summary>Left of the axis' beginning: the widest row label, a gap, and half the widest number.</summary>
    public static double LeftMargin(Panel panel, Sizes sizes) => panel.Counts is { Rows.Count: > 0 } table
        ? CountLines.Arrange(table, sizes).Max(row => TextWidth.MeasureLines(row.Label.Lines, sizes.Small))
            + (NumberWidth(table, sizes) / 2) + (sizes.Gap * 1.5)
        : 0;

    /// <summary>Right of the axis' end: half the widest number.</summary>
    public static double RightMargin(Panel panel, Sizes sizes) =>
        panel.Counts is { } table ? NumberWidth(table, sizes) / 2 : 0;

    /// <summary>Height of the whole table, px.</summary>
    public static double Height(Panel panel, Sizes sizes) => panel.Counts is { Rows.Count: > 0 } table
        ? CountLines.Arrange(table, sizes).Sum(row => row.Height(sizes)) + Heading(sizes) + sizes.Gap
        : 0;

    /// <summary>Height of the line that says what is counted, px.</summary>
    public static double Heading(Sizes sizes) => Sizes.Line(sizes.Small) * 1.15;

    /// <summary>Of the widest number, px.</summary>
    public static double NumberWidth(CountTable table, Sizes sizes) =>
        table.Rows
            .SelectMany(row => row.Counts)
            .Select(count => TextWidth.Measure(Text(count), sizes.Small))
            .DefaultIfEmpty(0)
            .Max();

    /// <summary>A number with commas between thousands.</summary>
    public static string Text(long count) => count.ToString("N0", CultureInfo.InvariantCulture).Replace('-', '−');
}

/// <summary>One row of the numbers under an axis: its label on one line or two.</summary>
internal sealed record CountLines(CountRow Row, FittedText Label)
{
    /// <summary>Widest label, px at scale 1.</summary>
    private const double Widest = 132;

    /// <summary>Of a table.</summary>
    public static CountLines[] Arrange(CountTable table, Sizes sizes) =>
        [.. table.Rows.Select(
            row => new CountLines(row, FittedText.Fit(row.Series.Name, Widest * sizes.Scale, 2, sizes.Small)))];

    /// <summary>Px.</summary>
    public double Height(Sizes sizes) => Math.Max(1, Label.Lines.Count) * Sizes.Line(sizes.Small) * 1.08;
}
