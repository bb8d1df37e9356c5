namespace CrisisSim.Charts;

/// <summary>Texts beside markers, left out where they would meet something.</summary>
internal static class DotTexts
{
    /// <summary>Keeps texts off the marker.</summary>
    public static void Take(Texts texts, PanelLayout panel, Dot dot, Sizes sizes)
    {
        if (!panel.X.Holds(dot.X) || !panel.Y.Holds(dot.Y)) return;
        (double x, double y) = (panel.X.At(dot.X), panel.Y.At(dot.Y));
        texts.Take(new Area(x, y, x, y).Grown(DotDrawing.Radius * sizes.Scale * 1.2));
        if (dot.Across is { } across && !double.IsNaN(across.Low + across.High)) texts.Take(new Area(panel.X.Within(across.Low), y, panel.X.Within(across.High), y).Grown(2));
        if (dot.Upward is { } upward && !double.IsNaN(upward.Low + upward.High)) texts.Take(new Area(x, panel.Y.Within(upward.High), x, panel.Y.Within(upward.Low)).Grown(2));
    }

    /// <summary>Places its text at the first free side.</summary>
    public static void Place(Texts texts, PanelLayout panel, Dot dot, Sizes sizes)
    {
        if (!panel.X.Holds(dot.X) || !panel.Y.Holds(dot.Y)) return;
        (double x, double y) = (panel.X.At(dot.X), panel.Y.At(dot.Y));
        double away = (DotDrawing.Radius * sizes.Scale) + 5, up = away + (sizes.Small * 0.5);
        TextLook start = TextLook.Of(sizes.Small) with { Halo = true }, middle = start with { Anchor = Anchor.Middle }, end = start with { Anchor = Anchor.End };
        string text = CleanText.Of(dot.Text);
        PlacedText[] sides =
        [
            new(dot.Series, text, Beyond(panel, dot, x, true) + away, y, start), new(dot.Series, text, Beyond(panel, dot, x, false) - away, y, end),
            new(dot.Series, text, x, y - up, middle), new(dot.Series, text, x, y + up, middle),
            new(dot.Series, text, x + away, y - up, start), new(dot.Series, text, x + away, y + up, start),
            new(dot.Series, text, x - away, y - up, end), new(dot.Series, text, x - away, y + up, end),
        ];
        texts.PlaceFirst(sides, panel.Plot with { Right = Math.Max(panel.Plot.Right, panel.Cell.Right) });
    }

    /// <summary>Where the dot's interval ends at its right or left, px.</summary>
    private static double Beyond(PanelLayout panel, Dot dot, double x, bool right)
    {
        if (dot.Across is not { } across || double.IsNaN(across.Low + across.High)) return x;
        (double one, double other) = (panel.X.Within(across.Low), panel.X.Within(across.High));
        double radius = DotDrawing.Radius;
        return right ? Math.Max(x, Math.Max(one, other) - radius) : Math.Min(x, Math.Min(one, other) + radius);
    }
}
