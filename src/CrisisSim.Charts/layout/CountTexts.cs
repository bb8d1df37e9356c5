namespace CrisisSim.Charts;

/// <summary>The numbers under an axis, where they stand.</summary>
internal static class CountTexts
{
    /// <summary>Of a panel; those of a row belong to its series.</summary>
    public static IReadOnlyList<PlacedText> Place(PanelLayout panel, Sizes sizes)
    {
        if (panel.Panel.Counts is not { Rows.Count: > 0 } table) return [];
        List<PlacedText> texts = [];
        double width = CountRoom.NumberWidth(table, sizes),
            top = panel.CountsTop(panel.Plot.Bottom, sizes) + sizes.Gap;
        var heading = FittedText.Fit(table.Heading, panel.Cell.Width, 1, sizes.Small);
        if (heading.Lines.Count > 0)
            texts.Add(new PlacedText(null, heading.Lines[0], panel.Cell.Left, top + (CountRoom.Heading(sizes) / 2),
                TextStyle.Faint(sizes.Small))
            {
                Whole = heading.Whole
            });
        top += CountRoom.Heading(sizes);
        int[] shown = ChooseShown(table, panel, width + (sizes.Small * 0.8));
        foreach (CountLines row in CountLines.Arrange(table, sizes))
        {
            texts.AddRange(Label(row, panel.Plot.Left - (width / 2) - (sizes.Gap * 1.5), top, sizes.Small));
            double y = top + (row.Height(sizes) / 2);
            texts.AddRange(shown.Where(k => k < row.Row.Counts.Count).Select(k => new PlacedText(row.Row.Series,
                CountRoom.Text(row.Row.Counts[k]), panel.X.At(table.At[k]), y,
                TextStyle.Plain(sizes.Small) with { Anchor = Anchor.Middle })));
            top += row.Height(sizes);
        }
        return texts;
    }

    private static IEnumerable<PlacedText> Label(CountLines row, double x, double top, double size) =>
        row.Label.Lines.Select((line, k) => new PlacedText(row.Row.Series, line, x,
            top + ((k + 0.5) * Sizes.Line(size) * 1.04),
            TextStyle.ForSeries(size, row.Row.Series) with { Anchor = Anchor.End })
        {
            Whole = row.Label.Whole
        });

    /// <summary>Places whose numbers stand clear of those before.</summary>
    private static int[] ChooseShown(CountTable table, PanelLayout panel, double apart)
    {
        List<int> shown = [];
        for (int k = 0; k < table.At.Count; k++)
        {
            if (panel.X.Contains(table.At[k])
                && (shown.Count == 0 || Math.Abs(panel.X.At(table.At[k]) - panel.X.At(table.At[shown[^1]])) >= apart))
                shown.Add(k);
        }
        return [.. shown];
    }
}
