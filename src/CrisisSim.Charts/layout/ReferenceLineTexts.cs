namespace CrisisSim.Charts;

/// <summary>Texts of rules: of those that stand, above the panel; of those that lie, at an end of them.</summary>
internal static class ReferenceLineTexts
{
    /// <summary>Room above the panel for the texts of rules that stand, px; 0 where none has a text.</summary>
    public static double Above(Panel panel, Sizes sizes) =>
        panel.Marks.Any(mark => mark is ReferenceLine { Upright: true, Text.Length: > 0 })
            ? Sizes.Line(sizes.Small) + 2
            : 0;

    /// <summary>Places the text of a rule; nothing where the rule lies outside.</summary>
    public static void Place(TextPlacement texts, PanelLayout panel, ReferenceLine line, Sizes sizes)
    {
        Scale scale = line.Upright ? panel.X : panel.Y;
        if (!scale.Contains(line.At)) return;
        double at = scale.At(line.At), size = sizes.Small;
        TextStyle style = (line.Series is null ? TextStyle.Faint(size) : TextStyle.ForSeries(size, line.Series)) with
        {
            Halo = true
        };
        var fitted = FittedText.Fit(line.Text, panel.Plot.Width * 0.6, 1, size);
        if (fitted.Lines.Count == 0) return;
        PlacedText text = new(line.Series, fitted.Lines[0], at, at, style) { Whole = fitted.Whole };
        if (line.Upright) Upright(texts, panel, text, at, sizes);
        else Lying(texts, panel, text, at, sizes);
    }

    private static void Upright(TextPlacement texts, PanelLayout panel, PlacedText text, double at, Sizes sizes)
    {
        double line = Sizes.Line(sizes.Small), above = panel.Plot.Top - (line * 0.5) - 2,
            within = panel.Plot.Top + (sizes.Small * 0.75);
        TextStyle start = text.Style, middle = start with { Anchor = Anchor.Middle },
            end = start with { Anchor = Anchor.End };
        PlacedText[] over =
        [
            text with { Y = above, Style = middle },
            text with { Y = above, X = at - 4, Style = start },
            text with { Y = above, X = at + 4, Style = end },
        ];
        if (texts.PlaceFirst(over,
            new Area(panel.Cell.Left, panel.Plot.Top - line - 4, panel.Cell.Right, panel.Plot.Top)))
            return;
        PlacedText beside = text with { X = at + sizes.Gap, Y = within },
            left = text with { X = at - sizes.Gap, Y = within, Style = end };
        NoteTexts.PlaceNear(texts, panel, panel.Plot.Contains(beside.Area) ? [beside, left] : [left, beside]);
    }

    private static void Lying(TextPlacement texts, PanelLayout panel, PlacedText text, double at, Sizes sizes)
    {
        double up = at - (sizes.Small * 0.72), down = at + (sizes.Small * 0.72), right = panel.Plot.Right - 3,
            left = panel.Plot.Left + 3;
        TextStyle start = text.Style, end = start with { Anchor = Anchor.End };
        NoteTexts.PlaceNear(texts, panel,
        [
            text with { X = right, Y = up, Style = end },
            text with { X = right, Y = down, Style = end },
            text with { X = left, Y = up, Style = start },
            text with { X = left, Y = down, Style = start },
        ]);
    }
}
