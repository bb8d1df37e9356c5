namespace CrisisSim.Charts;

/// <summary>Draws filled rectangles.</summary>
internal static class BoxDrawing
{
    /// <summary>From this size on, neighbours are kept apart by a strip of paper, px.</summary>
    private const double Parted = 3;

    /// <summary>Draws one with its whisker; nothing where it lies outside.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel, Box box)
    {
        if (BoxPlace.Locate(panel, box) is not { } place) return;
        Area area = Shrink(place.Area);
        bool shaded = box.Shade is not null, edged = box.Faint && (shaded || box.Series is not null);
        string colour = Palette.Colour(box);
        canvas.Leaf(
            "rect",
            ("class", (shaded ? "shade" : Palette.FillClass(box.Series))
                + (edged && !shaded ? $" {Palette.StrokeClass(box.Series)} box" : " box")),
            ("x", Pixels.Format(area.Left)),
            ("y", Pixels.Format(area.Top)),
            ("width", Pixels.Format(Math.Max(0.8, area.Width))),
            ("height", Pixels.Format(Math.Max(0.8, area.Height))),
            ("fill", colour),
            ("fill-opacity", !box.Faint ? null : edged ? "0.25" : "0.09"),
            ("stroke", edged ? colour : null),
            ("stroke-opacity", edged ? "0.6" : null),
            ("data-read", box.Read.Length > 0 ? box.Read : null));
        Hatch(canvas, area, box);
        if (box.Whisker is not { } whisker) return;
        if (place.IsHorizontal) WhiskerDrawing.Across(canvas, panel, whisker, place.Area.MiddleY, null);
        else WhiskerDrawing.Upward(canvas, panel, whisker, place.Area.MiddleX, null);
    }

    private static Area Shrink(Area area)
    {
        double x = area.Width > Parted ? 0.6 : 0, y = area.Height > Parted ? 0.6 : 0;
        return new Area(area.Left + x, area.Top + y, area.Right - x, area.Bottom - y);
    }

    private static void Hatch(Canvas canvas, Area area, Box box)
    {
        if (Hatches.Fill(canvas.Id, box) is not { } hatch) return;
        canvas.Leaf(
            "rect",
            ("x", Pixels.Format(area.Left)),
            ("y", Pixels.Format(area.Top)),
            ("width", Pixels.Format(Math.Max(0.8, area.Width))),
            ("height", Pixels.Format(Math.Max(0.8, area.Height))),
            ("fill", hatch),
            ("pointer-events", "none"));
    }
}
