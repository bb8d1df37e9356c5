namespace CrisisSim.Charts;

/// <summary>Places the texts at a panel's marks, those that cannot be moved first.</summary>
internal static class PanelTexts
{
    /// <summary>Of a panel.</summary>
    public static TextPlacement Place(PanelLayout panel, Sizes sizes)
    {
        TextPlacement texts = new();
        IReadOnlyList<Mark> marks = panel.Panel.Marks;
        if (!HasTexts(marks)) return texts;
        Box[] boxes = [.. marks.OfType<Box>()];
        foreach (Dot dot in marks.OfType<Dot>()) DotTexts.Block(texts, panel, dot, sizes);
        texts.Avoid(marks.OfType<Curve>().SelectMany(curve => LineTrace.Cover(panel, curve)));
        texts.Avoid(marks.OfType<ReferenceLine>().SelectMany(line => LineTrace.Cover(panel, line)));
        texts.Avoid(Covered(panel, boxes));
        Box[] beyond = [.. boxes.Where(box => box.Text.Length > 0 && !BoxTexts.PlaceWithin(texts, panel, box, sizes))];
        foreach (ReferenceLine line in marks.OfType<ReferenceLine>().Where(line => line.Text.Length > 0))
            ReferenceLineTexts.Place(texts, panel, line, sizes);
        foreach (Note note in marks.OfType<Note>()) NoteTexts.Place(texts, panel, note, sizes);
        foreach (Area area in Covered(panel, boxes.Where(box => box.Shade is null))) texts.Block(area);
        foreach (Box box in beyond) BoxTexts.PlaceBeyond(texts, panel, box, sizes);
        foreach (Dot dot in marks.OfType<Dot>().Where(dot => dot.Text.Length > 0))
            DotTexts.Place(texts, panel, dot, sizes);
        return texts;
    }

    /// <summary>What is said where there is no mark; null: there are marks.</summary>
    public static PlacedText? Empty(PanelLayout panel, Sizes sizes) => panel.Panel.Marks.Count > 0
        ? null
        : new PlacedText(null, "Nothing to show", panel.Plot.MiddleX, panel.Plot.MiddleY,
            TextStyle.Faint(sizes.Body) with { Anchor = Anchor.Middle, Halo = true });

    private static IEnumerable<Area> Covered(PanelLayout panel, IEnumerable<Box> boxes) =>
        boxes
            .Select(box => BoxPlace.Locate(panel, box) is { } place ? BoxTexts.Extent(panel, box, place) : (Area?)null)
            .OfType<Area>();

    private static bool HasTexts(IReadOnlyList<Mark> marks) =>
        marks.Any(mark => mark is Note or Box { Text.Length: > 0 } or Dot { Text.Length: > 0 }
            or ReferenceLine { Text.Length: > 0 });
}

/// <summary>Texts beside markers, left out where they would meet something.</summary>
internal static class DotTexts
{
    /// <summary>How far a text is led from its marker, px, from one ring that is tried to the next, and in how many
    /// directions.</summary>
    private const double LedFrom = 24, LedStep = 12, LedTo = 120;

    private const int Ways = 16;

    /// <summary>Half of the longest text that is led away, px.</summary>
    private const double MostLed = 60;

    /// <summary>Keeps texts off the marker.</summary>
    public static void Block(TextPlacement texts, PanelLayout panel, Dot dot, Sizes sizes)
    {
        if (!panel.X.Contains(dot.X) || !panel.Y.Contains(dot.Y)) return;
        (double x, double y) = (panel.X.At(dot.X), panel.Y.At(dot.Y));
        texts.Block(new Area(x, y, x, y).Grow(Markers.Radius * sizes.Scale * 1.2));
        if (dot.Across is { } across && !double.IsNaN(across.Low + across.High))
            texts.Block(new Area(panel.X.Clamp(across.Low), y, panel.X.Clamp(across.High), y).Grow(2));
        if (dot.Upward is { } upward && !double.IsNaN(upward.Low + upward.High))
            texts.Block(new Area(x, panel.Y.Clamp(upward.High), x, panel.Y.Clamp(upward.Low)).Grow(2));
    }

    /// <summary>Places its text at the first free side.</summary>
    public static void Place(TextPlacement texts, PanelLayout panel, Dot dot, Sizes sizes)
    {
        if (!panel.X.Contains(dot.X) || !panel.Y.Contains(dot.Y)) return;
        (double x, double y) = (panel.X.At(dot.X), panel.Y.At(dot.Y));
        double away = (Markers.Radius * sizes.Scale) + 5, up = away + (sizes.Small * 0.5);
        TextStyle start = TextStyle.Plain(sizes.Small) with { Halo = true },
            middle = start with { Anchor = Anchor.Middle }, end = start with { Anchor = Anchor.End };
        string text = CleanText.From(dot.Text);
        PlacedText[] sides =
        [
            new(dot.Series, text, Beyond(panel, dot, x, true) + away, y, start),
            new(dot.Series, text, Beyond(panel, dot, x, false) - away, y, end),
            new(dot.Series, text, x, y - up, middle), new(dot.Series, text, x, y + up, middle),
            new(dot.Series, text, x + away, y - up, start), new(dot.Series, text, x + away, y + up, start),
            new(dot.Series, text, x - away, y - up, end), new(dot.Series, text, x - away, y + up, end),
        ];
        Area bounds = panel.Plot with { Right = Math.Max(panel.Plot.Right, panel.Cell.Right) };
        if (!texts.PlaceFirst(sides, bounds)) texts.PlaceFirst([.. Led(dot, text, (x, y), middle)], bounds);
    }

    /// <summary>Places farther away, to which a line leads, the nearest first.</summary>
    private static IEnumerable<PlacedText> Led(Dot dot, string text, (double X, double Y) at, TextStyle style)
    {
        double half = TextWidth.Measure(text, style.Size) / 2;
        if (half > MostLed) yield break;
        for (double far = LedFrom; far <= LedTo; far += LedStep)
            for (int k = 0; k < Ways; k++)
            {
                double turn = 2 * Math.PI * (k + 0.5) / Ways;
                double x = at.X + ((far + half) * Math.Cos(turn)), y = at.Y - (far * Math.Sin(turn));
                yield return new PlacedText(dot.Series, text, x, y, style)
                {
                    Leader =
                    [
                        new Point(at.X, at.Y),
                        new Point(x - (half * Math.Cos(turn)), y + (style.Size * 0.5 * Math.Sin(turn))),
                    ],
                };
            }
    }

    /// <summary>Where the dot's interval ends at its right or left, px.</summary>
    private static double Beyond(PanelLayout panel, Dot dot, double x, bool right)
    {
        if (dot.Across is not { } across || double.IsNaN(across.Low + across.High)) return x;
        (double one, double other) = (panel.X.Clamp(across.Low), panel.X.Clamp(across.High));
        double radius = Markers.Radius;
        return right ? Math.Max(x, Math.Max(one, other) - radius) : Math.Min(x, Math.Min(one, other) + radius);
    }
}

/// <summary>The ground that lines cover, in small pieces, so that texts can keep off it.</summary>
internal static class LineTrace
{
    /// <summary>Length of a piece and half its breadth, px.</summary>
    private const double Piece = 6, Half = 1.5;

    /// <summary>Of a curve, within the panel.</summary>
    public static IEnumerable<Area> Cover(PanelLayout panel, Curve curve)
    {
        (double X, double Y)? last = null;
        foreach (Point point in curve.Points)
        {
            (double x, double y) = (panel.X.Clamp(point.X), panel.Y.Clamp(point.Y));
            if (double.IsNaN(x) || double.IsNaN(y))
            {
                last = null;
                continue;
            }
            if (last is { } from)
            {
                if (Math.Abs(x - from.X) < Piece / 2 && Math.Abs(y - from.Y) < Piece / 2) continue;
                double level = curve.Steps ? from.Y : y;
                foreach (Area area in Between(from.X, from.Y, x, level)) yield return area;
                if (curve.Steps) foreach (Area area in Between(x, from.Y, x, y)) yield return area;
            }
            last = (x, y);
        }
    }

    /// <summary>Of a rule; none where it lies outside.</summary>
    public static IEnumerable<Area> Cover(PanelLayout panel, ReferenceLine line)
    {
        Scale scale = line.Upright ? panel.X : panel.Y;
        if (!scale.Contains(line.At)) return [];
        double at = scale.At(line.At);
        return [(line.Upright
            ? panel.Plot with { Left = at, Right = at }
            : panel.Plot with { Top = at, Bottom = at }).Grow(1)];
    }

    private static IEnumerable<Area> Between(double x, double y, double toX, double toY)
    {
        int pieces = Math.Max(1, (int)(Math.Max(Math.Abs(toX - x), Math.Abs(toY - y)) / Piece));
        for (int k = 0; k < pieces; k++)
        {
            double a = (double)k / pieces, b = (double)(k + 1) / pieces;
            (double x1, double x2, double y1, double y2) =
                (x + (a * (toX - x)), x + (b * (toX - x)), y + (a * (toY - y)), y + (b * (toY - y)));
            yield return new Area(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2)).Grow(Half);
        }
    }
}

/// <summary>Texts of boxes: within where they fit, else beyond the far end where there is room.</summary>
internal static class BoxTexts
{
    /// <summary>Places the text within the box; whether it fits.</summary>
    public static bool PlaceWithin(TextPlacement texts, PanelLayout panel, Box box, Sizes sizes)
    {
        if (BoxPlace.Locate(panel, box) is not { } place || box.Whisker is not null) return false;
        TextStyle style = (box.Faint
            ? TextStyle.Plain(sizes.Small)
            : TextStyle.OnColour(sizes.Small, Palette.Colour(box))) with
        {
            Anchor = Anchor.Middle,
            HaloColour = box.Faint ? Ink.Paper : Palette.Colour(box),
            PlateClass = !Hatches.Covers(box)
                ? null
                : box.Faint ? "paper" : box.Shade is null ? Palette.FillClass(box.Series) : "shade",
        };
        PlacedText text = new(box.Series, CleanText.From(box.Text), place.Area.MiddleX, place.Area.MiddleY, style);
        if (!place.Area.Grow(-1).Contains(text.Area) || text.Area.Width + 4 > place.Area.Width) return false;
        texts.Place(text);
        return true;
    }

    /// <summary>Places the text beyond the box, or leaves it out.</summary>
    public static void PlaceBeyond(TextPlacement texts, PanelLayout panel, Box box, Sizes sizes)
    {
        if (BoxPlace.Locate(panel, box) is not { } place) return;
        Area bounds = new(panel.Plot.Left, panel.Plot.Top - sizes.Small, Math.Max(panel.Plot.Right, panel.Cell.Right),
            panel.Plot.Bottom);
        if (box.Shade is null || panel.Panel.X is not NameAxis || panel.Panel.Y is not NameAxis)
            texts.PlaceFirst(Beyond(panel, box, place, sizes), bounds);
    }

    private static PlacedText[] Beyond(PanelLayout panel, Box box, BoxPlace place, Sizes sizes)
    {
        string text = CleanText.From(box.Text);
        TextStyle style = TextStyle.Plain(sizes.Small) with { Halo = true };
        Area extent = Extent(panel, box, place);
        double gap = sizes.Gap * 0.7, above = sizes.Small * 0.8;
        PlacedText right = new(box.Series, text, extent.Right + gap, extent.MiddleY, style),
            left = new(box.Series, text, extent.Left - gap, extent.MiddleY, style with { Anchor = Anchor.End });
        TextStyle middle = style with { Anchor = Anchor.Middle };
        PlacedText top = new(box.Series, text, extent.MiddleX, extent.Top - above, middle),
            bottom = new(box.Series, text, extent.MiddleX, extent.Bottom + above, middle);
        if (place.IsHorizontal) return place.GrowsForward ? [right, left] : [left, right];
        return place.GrowsForward ? [top] : [bottom];
    }

    /// <summary>The box and its whisker.</summary>
    public static Area Extent(PanelLayout panel, Box box, BoxPlace place)
    {
        if (box.Whisker is not { } whisker || double.IsNaN(whisker.Low) || double.IsNaN(whisker.High))
            return place.Area;
        Scale scale = place.IsHorizontal ? panel.X : panel.Y;
        (double one, double other) = (scale.Clamp(whisker.Low), scale.Clamp(whisker.High));
        (double low, double high) = (Math.Min(one, other), Math.Max(one, other));
        return place.IsHorizontal
            ? place.Area with { Left = Math.Min(place.Area.Left, low), Right = Math.Max(place.Area.Right, high) }
            : place.Area with { Top = Math.Min(place.Area.Top, low), Bottom = Math.Max(place.Area.Bottom, high) };
    }
}
