namespace CrisisSim.Charts;

/// <summary>Notes, kept inside the panel and moved off other texts.</summary>
internal static class NoteTexts
{
    /// <summary>From one place that is tried to the next, px.</summary>
    private const double Step = 3;

    /// <summary>How far it is moved off lines and boxes, px; off other texts it is moved as far as it takes.</summary>
    private const double Far = 60;

    /// <summary>How far below the middle of its row a note stands in a narrow picture, of a row.</summary>
    private const double Below = 0.36;

    /// <summary>
    /// Places a note with its middle at its place; where that is taken, as near above or below as there is room.
    /// </summary>
    public static void Place(TextPlacement texts, PanelLayout panel, Note note, Sizes sizes)
    {
        if (double.IsNaN(note.X) || double.IsNaN(note.Y)) return;
        TextStyle style = TextStyle.ForSeries(sizes.Small, note.Series) with
        {
            Strong = note.Strong,
            Halo = true
        };
        var fitted = FittedText.Fit(note.Text, panel.Plot.Width - 4, 1, style.Size, style.Strong);
        if (fitted.Lines.Count == 0) return;
        double half = TextWidth.Measure(fitted.Lines[0], style.Size, style.Strong) / 2, high = style.Size * 0.6;
        (double x, Anchor anchor) = Within(panel, panel.X.Clamp(note.X), half);
        double below = note.BelowWhereNarrow && sizes.IsNarrow && panel.Panel.Y is NameAxis ? Below : 0;
        double y = Math.Clamp(panel.Y.Clamp(note.Y + below), panel.Plot.Top + high,
            Math.Max(panel.Plot.Top + high, panel.Plot.Bottom - high));
        PlacedText wish = new(note.Series, fitted.Lines[0], x, y, style with { Anchor = anchor })
        {
            Whole = fitted.Whole
        };
        PlaceNear(texts, panel, [wish, .. Nearby(wish, Far)]);
    }

    /// <summary>
    /// Places a text at the first wish that is free, else as near above or below the first as there is room, else there
    /// in any case.
    /// </summary>
    public static void PlaceNear(TextPlacement texts, PanelLayout panel, IReadOnlyList<PlacedText> wishes)
    {
        Area bounds = panel.Plot.Grow(1);
        if (!texts.PlaceFirst(wishes, bounds) && !texts.PlaceFirst([.. Nearby(wishes[0], panel.Plot.Height)], bounds))
            texts.Place(wishes[0]);
    }

    /// <summary>
    /// Where a text about a place stands so that it is within the panel: one that would reach beyond an edge ends
    /// there.
    /// </summary>
    private static (double X, Anchor Anchor) Within(PanelLayout panel, double at, double half)
    {
        Area plot = panel.Plot;
        if (at - half < plot.Left) return (plot.Left, Anchor.Start);
        return at + half > plot.Right ? (plot.Right, Anchor.End) : (at, Anchor.Middle);
    }

    private static IEnumerable<PlacedText> Nearby(PlacedText wished, double far)
    {
        for (double away = Step; away < far; away += Step)
        {
            yield return wished with { Y = wished.Y - away };
            yield return wished with { Y = wished.Y + away };
        }
    }
}
