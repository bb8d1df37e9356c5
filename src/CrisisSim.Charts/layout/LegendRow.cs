namespace CrisisSim.Charts;

/// <summary>Entries of a legend beside each other.</summary>
internal sealed record LegendRow(IReadOnlyList<LegendEntry> Entries)
{
    /// <summary>Width of a swatch, and from one entry to the next, in text sizes.</summary>
    public const double Swatch = 2.3, Between = 1.7;

    /// <summary>As many rows as it takes.</summary>
    public static List<LegendRow> Arrange(Chart chart, double width, Sizes sizes)
    {
        List<LegendRow> rows = [];
        List<LegendEntry> row = [];
        double x = 0, size = sizes.Body;
        foreach (Series series in chart.Legend)
        {
            var name = FittedText.Fit(series.Name, width - ((Swatch + 1) * size), 1, size);
            double needed = ((Swatch + 0.5) * size) + TextWidth.MeasureLines(name.Lines, size);
            if (row.Count > 0 && x + needed > width)
            {
                rows.Add(new LegendRow(row));
                (row, x) = ([], 0);
            }
            row.Add(new LegendEntry(series, name, x));
            x += needed + (Between * size);
        }
        if (row.Count > 0) rows.Add(new LegendRow(row));
        return rows;
    }
}

/// <summary>One entry of a legend and how far from its left edge it begins, px.</summary>
internal sealed record LegendEntry(Series Series, FittedText Name, double X);
