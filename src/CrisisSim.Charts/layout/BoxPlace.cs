namespace CrisisSim.Charts;

/// <summary>Where a box stands.</summary>
/// <param name="Area">What it covers within the panel, px.</param>
/// <param name="IsHorizontal">Whether its length is along the x axis.</param>
/// <param name="GrowsForward">Whether its far end is at the right, or at the top where it stands.</param>
internal readonly record struct BoxPlace(Area Area, bool IsHorizontal, bool GrowsForward)
{
    /// <summary>From this size on, neighbours are kept apart by a strip of paper; the least that is drawn, px.</summary>
    private const double Parted = 3, Strip = 0.6, Least = 0.8;

    /// <summary>What is filled, px.</summary>
    public Area Inked
    {
        get
        {
            double x = Area.Width > Parted ? Strip : 0, y = Area.Height > Parted ? Strip : 0;
            double left = Area.Left + x, top = Area.Top + y;
            return new Area(left, top, Math.Max(left + Least, Area.Right - x), Math.Max(top + Least, Area.Bottom - y));
        }
    }

    /// <summary>Of a box; null where nothing of it is seen.</summary>
    public static BoxPlace? Locate(PanelLayout panel, Box box)
    {
        (double left, double right) = (panel.X.Clamp(box.Left), panel.X.Clamp(box.Right));
        (double low, double high) = (panel.Y.Clamp(box.Low), panel.Y.Clamp(box.High));
        if (double.IsNaN(left + right + low + high)) return null;
        Area area = new(Math.Min(left, right), Math.Min(low, high), Math.Max(left, right), Math.Max(low, high));
        bool outside = (area.Width == 0 && box.Left != box.Right) || (area.Height == 0 && box.Low != box.High);
        if (outside || (area.Width == 0 && area.Height == 0)) return null;
        bool lies = panel.Panel.Y is NameAxis && panel.Panel.X is not NameAxis;
        bool towards = lies
            ? Math.Abs(box.Right) >= Math.Abs(box.Left) == right >= left
            : Math.Abs(box.High) >= Math.Abs(box.Low) == high <= low;
        return new BoxPlace(area, lies, towards);
    }
}
