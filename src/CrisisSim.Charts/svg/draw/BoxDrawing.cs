namespace CrisisSim.Charts;

/// <summary>Draws filled rectangles.</summary>
internal static class BoxDrawing
{
    /// <summary>Draws one with its whisker; nothing where it lies outside.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel, Box box)
    {
        if (BoxPlace.Locate(panel, box) is not { } place) return;
        Area area = place.Inked;
        (double covered, bool faintEdge) = Strokes.Paleness(box);
        bool shaded = box.Shade is not null, edged = box.Faint && faintEdge;
        string colour = Palette.Colour(box);
        canvas.Leaf(
            "rect",
            ("class", (shaded ? "shade" : Palette.FillClass(box.Series))
                + (edged && !shaded ? $" {Palette.StrokeClass(box.Series)} box" : " box")),
            ("x", Pixels.Format(area.Left)),
            ("y", Pixels.Format(area.Top)),
            ("width", Pixels.Format(area.Width)),
            ("height", Pixels.Format(area.Height)),
            ("fill", colour),
            ("fill-opacity", box.Faint ? Pixels.Format(covered) : null),
            ("stroke", edged ? colour : null),
            ("stroke-opacity", edged ? Pixels.Format(Strokes.FaintEdge) : null),
            ("data-read", box.Read.Length > 0 ? box.Read : null));
        Hatch(canvas, area, box);
        if (box.Whisker is not { } whisker) return;
        if (place.IsHorizontal) WhiskerDrawing.Across(canvas, panel, whisker, place.Area.MiddleY, null);
        else WhiskerDrawing.Upward(canvas, panel, whisker, place.Area.MiddleX, null);
    }

    private static void Hatch(Canvas canvas, Area area, Box box)
    {
        if (Hatches.Fill(canvas.Id, box) is not { } hatch) return;
        canvas.Leaf(
            "rect",
            ("x", Pixels.Format(area.Left)),
            ("y", Pixels.Format(area.Top)),
            ("width", Pixels.Format(area.Width)),
            ("height", Pixels.Format(area.Height)),
            ("fill", hatch),
            ("pointer-events", "none"));
    }
}
