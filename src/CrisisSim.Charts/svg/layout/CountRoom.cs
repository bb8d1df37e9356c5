using System.Globalization;

namespace CrisisSim.Charts;

/// <summary>The room that the numbers under an axis need.</summary>
internal static class CountRoom
{
    /// <summary>Left of the axis' beginning: the widest row label, a gap, and half the widest number.</summary>
    public static double Left(Panel panel, double most, Sizes sizes) =>
        panel.Counts is { Rows.Count: > 0 } table
            ? Math.Min(most, table.Rows.Max(row => TextWidth.Of(CleanText.Of(row.Series.Name), sizes.Small))) + (NumberWidth(table, sizes) / 2) + (sizes.Gap * 1.5)
            : 0;

    /// <summary>Height of the whole table, px.</summary>
    public static double Height(Panel panel, Sizes sizes) =>
        panel.Counts is { Rows.Count: > 0 } table ? ((table.Rows.Count + 1) * Row(sizes)) + sizes.Gap : 0;

    /// <summary>From one row to the next, px.</summary>
    public static double Row(Sizes sizes) => Sizes.Line(sizes.Small) * 1.1;

    /// <summary>Of the widest number, px.</summary>
    public static double NumberWidth(CountTable table, Sizes sizes) =>
        table.Rows.SelectMany(row => row.Counts).Select(count => TextWidth.Of(Text(count), sizes.Small)).DefaultIfEmpty(0).Max();

    /// <summary>A number with commas between thousands.</summary>
    public static string Text(long count) => count.ToString("N0", CultureInfo.InvariantCulture).Replace('-', '−');
}
