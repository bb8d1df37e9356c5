namespace CrisisSim.Charts;

/// <summary>Texts of boxes: within where they fit, else beyond the far end where there is room.</summary>
internal static class BoxTexts
{
    /// <summary>Places the text within the box; whether it fits.</summary>
    public static bool PlaceWithin(Texts texts, PanelLayout panel, Box box, Sizes sizes)
    {
        if (BoxPlace.Of(panel, box) is not { } place || box.Whisker is not null) return false;
        TextLook look = (box.Faint ? TextLook.Of(sizes.Small) : TextLook.Upon(sizes.Small, BoxDrawing.Colour(box))) with
        {
            Anchor = Anchor.Middle,
            HaloColour = box.Faint ? Ink.Paper : BoxDrawing.Colour(box),
            PlateClass = !Hatches.Cover(box) ? null : box.Faint ? "paper" : box.Shade is null ? Palette.FillClass(box.Series) : "shade",
        };
        PlacedText text = new(box.Series, CleanText.Of(box.Text), place.Area.MiddleX, place.Area.MiddleY, look);
        if (!place.Area.Grown(-1).Holds(text.Area) || text.Area.Width + 4 > place.Area.Width) return false;
        texts.Place(text);
        return true;
    }

    /// <summary>Places the text beyond the box, or leaves it out.</summary>
    public static void PlaceBeyond(Texts texts, PanelLayout panel, Box box, Sizes sizes)
    {
        if (BoxPlace.Of(panel, box) is not { } place) return;
        Area bounds = new(panel.Plot.Left, panel.Plot.Top - sizes.Small, Math.Max(panel.Plot.Right, panel.Cell.Right), panel.Plot.Bottom);
        if (box.Shade is null || panel.Panel.X is not NameAxis || panel.Panel.Y is not NameAxis) texts.PlaceFirst(Beyond(panel, box, place, sizes), bounds);
    }

    private static PlacedText[] Beyond(PanelLayout panel, Box box, BoxPlace place, Sizes sizes)
    {
        string text = CleanText.Of(box.Text);
        TextLook look = TextLook.Of(sizes.Small) with { Halo = true };
        Area reach = Reach(panel, box, place);
        double gap = sizes.Gap * 0.7, above = sizes.Small * 0.8;
        PlacedText right = new(box.Series, text, reach.Right + gap, reach.MiddleY, look), left = new(box.Series, text, reach.Left - gap, reach.MiddleY, look with { Anchor = Anchor.End });
        PlacedText top = new(box.Series, text, reach.MiddleX, reach.Top - above, look with { Anchor = Anchor.Middle }), bottom = new(box.Series, text, reach.MiddleX, reach.Bottom + above, look with { Anchor = Anchor.Middle });
        if (place.Lies) return place.Towards ? [right, left] : [left, right];
        return place.Towards ? [top] : [bottom];
    }

    /// <summary>The box and its whisker.</summary>
    public static Area Reach(PanelLayout panel, Box box, BoxPlace place)
    {
        if (box.Whisker is not { } whisker || double.IsNaN(whisker.Low) || double.IsNaN(whisker.High)) return place.Area;
        Scale scale = place.Lies ? panel.X : panel.Y;
        (double one, double other) = (scale.Within(whisker.Low), scale.Within(whisker.High));
        (double low, double high) = (Math.Min(one, other), Math.Max(one, other));
        return place.Lies
            ? place.Area with { Left = Math.Min(place.Area.Left, low), Right = Math.Max(place.Area.Right, high) }
            : place.Area with { Top = Math.Min(place.Area.Top, low), Bottom = Math.Max(place.Area.Bottom, high) };
    }
}
