namespace CrisisSim.Charts;

/// <summary>Where an entry of the legend stands: a sample of the series' look, and its name.</summary>
/// <param name="Series">What is explained.</param>
/// <param name="Swatch">Of the sample, px.</param>
/// <param name="Name">Beside it; null: the series has no name.</param>
internal sealed record LegendPlace(Series Series, Area Swatch, PlacedText? Name)
{
    /// <summary>All of a chart, row by row.</summary>
    public static IEnumerable<LegendPlace> All(ChartLayout layout, Sizes sizes)
    {
        double size = sizes.Body, width = LegendRow.Swatch * size, y = layout.LegendTop;
        foreach (LegendRow row in layout.Legend)
        {
            foreach (LegendEntry entry in row.Entries)
            {
                double x = sizes.Pad + entry.X;
                PlacedText? name = entry.Name.Lines.Count == 0
                    ? null
                    : new PlacedText(entry.Series, entry.Name.Lines[0], x + width + (size * 0.5), y,
                        TextStyle.Plain(size))
                    {
                        Whole = entry.Name.Whole
                    };
                yield return new LegendPlace(entry.Series,
                    new Area(x, y - (size * 0.45), x + width, y + (size * 0.45)), name);
            }
            y += Sizes.Line(size) * 1.15;
        }
    }
}

/// <summary>What a sample of a series' look consists of: what its marks are in the chart.</summary>
internal readonly record struct SwatchLook(bool Filled, bool Banded, bool Lined, bool Dotted)
{
    /// <summary>The colour of the strongest shade where its marks are shaded; null: the series' own.</summary>
    public string? Shade { get; private init; }

    /// <summary>Of a series.</summary>
    public static SwatchLook For(Chart chart, Series series)
    {
        Mark[] marks = [.. chart.Panels.SelectMany(panel => panel.Marks).Where(mark => mark.Series == series)];
        bool curve = marks.Any(mark => mark is Curve or ReferenceLine), dot = marks.Any(mark => mark is Dot),
            filled = marks.Any(mark => mark is Box or Outline) && !IsMarkerFirst(marks),
            band = marks.Any(mark => mark is Band);
        double[] shades = [.. marks.OfType<Box>().Select(box => box.Shade).OfType<double>()];
        return new SwatchLook(filled || !(curve || dot || band), !filled && band,
            curve && !filled, dot && !filled)
        {
            Shade = shades.Length > 0 ? DivergingPalette.ColourAt(shades.MaxBy(Math.Abs)) : null,
        };
    }

    /// <summary>Whether its boxes are but intervals at its markers: there are no more of them than of these.</summary>
    private static bool IsMarkerFirst(Mark[] marks) =>
        !marks.Any(mark => mark is Outline)
        && marks.Count(mark => mark is Dot) is > 0 and var dots
        && marks.Count(mark => mark is Box { Faint: false }) <= dots;
}
