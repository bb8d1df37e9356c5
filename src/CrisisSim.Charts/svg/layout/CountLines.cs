namespace CrisisSim.Charts;

/// <summary>One row of the numbers under an axis: its label on one line or two.</summary>
internal sealed record CountLines(CountRow Row, FittedText Label)
{
    /// <summary>Widest label, px at scale 1.</summary>
    private const double Widest = 132;

    /// <summary>Of a table.</summary>
    public static CountLines[] Arrange(CountTable table, Sizes sizes) =>
        [.. table.Rows.Select(
            row => new CountLines(row, FittedText.In(row.Series.Name, Widest * sizes.Scale, 2, sizes.Small)))];

    /// <summary>Px.</summary>
    public double Height(Sizes sizes) => Math.Max(1, Label.Lines.Count) * Sizes.Line(sizes.Small) * 1.08;
}
