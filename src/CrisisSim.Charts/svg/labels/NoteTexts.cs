namespace CrisisSim.Charts;

/// <summary>Notes and the texts of rules, kept inside the panel and moved off other texts.</summary>
internal static class NoteTexts
{
    /// <summary>Places a note about its place; where that is taken, as near above or below as there is room.</summary>
    public static void Place(Texts texts, PanelLayout panel, Note note, Sizes sizes)
    {
        if (double.IsNaN(note.X) || double.IsNaN(note.Y)) return;
        TextLook look = TextLook.Of(sizes.Small, note.Series) with { Strong = note.Strong, Halo = true, Anchor = Anchor.Middle };
        Put(texts, panel, note.Series, note.Text, panel.X.Within(note.X), panel.Y.Within(note.Y), look);
    }

    /// <summary>Places the text of a rule at its upper or right end.</summary>
    public static void Place(Texts texts, PanelLayout panel, Rule rule, Sizes sizes)
    {
        Scale scale = rule.Upright ? panel.X : panel.Y;
        if (!scale.Holds(rule.At)) return;
        double at = scale.At(rule.At), size = sizes.Small;
        TextLook look = (rule.Series is null ? TextLook.Faint(size) : TextLook.Of(size, rule.Series)) with { Halo = true };
        double half = TextWidth.Of(CleanText.Of(rule.Text), size) / 2, gap = sizes.Gap * 0.7;
        if (!rule.Upright) Put(texts, panel, rule.Series, rule.Text, panel.Plot.Right - half, at - (size * 0.75), look with { Anchor = Anchor.Middle });
        else Put(texts, panel, rule.Series, rule.Text, at + gap + (2 * half) <= panel.Plot.Right ? at + gap + half : at - gap - half, panel.Plot.Top + (size * 0.7), look with { Anchor = Anchor.Middle });
    }

    private static void Put(Texts texts, PanelLayout panel, Series? series, string text, double x, double y, TextLook look)
    {
        Fitted fitted = Fitted.In(text, panel.Plot.Width - 4, 1, look.Size, look.Strong);
        if (fitted.Lines.Count == 0) return;
        double half = TextWidth.Of(fitted.Lines[0], look.Size, look.Strong) / 2, high = look.Size * 0.6;
        x = Math.Clamp(x, panel.Plot.Left + half, Math.Max(panel.Plot.Left + half, panel.Plot.Right - half));
        y = Math.Clamp(y, panel.Plot.Top + high, Math.Max(panel.Plot.Top + high, panel.Plot.Bottom - high));
        PlacedText wished = new(series, fitted.Lines[0], x, y, look) { Whole = fitted.Whole };
        if (!texts.PlaceFirst(Nearby(wished, panel.Plot), panel.Plot.Grown(1))) texts.Place(wished);
    }

    private static IEnumerable<PlacedText> Nearby(PlacedText wished, Area plot)
    {
        yield return wished;
        for (double away = 3; away < plot.Height; away += 3)
        {
            yield return wished with { Y = wished.Y - away };
            yield return wished with { Y = wished.Y + away };
        }
    }
}
