namespace CrisisSim.Charts;

/// <summary>An upright rectangle of the drawing, px; y grows downwards.</summary>
internal readonly record struct Area(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public double MiddleX => (Left + Right) / 2;

    public double MiddleY => (Top + Bottom) / 2;

    /// <summary>Whether they share more than an edge.</summary>
    public bool Overlaps(Area other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Whether the other lies in it.</summary>
    public bool Contains(Area other) =>
        other.Left >= Left && other.Right <= Right && other.Top >= Top && other.Bottom <= Bottom;

    /// <summary>Larger by so much on every side.</summary>
    public Area Grow(double by) => new(Left - by, Top - by, Right + by, Bottom + by);

    /// <summary>What a text covers whose middle line is at y.</summary>
    public static Area Around(string text, double x, double y, TextStyle style)
    {
        double width = TextWidth.Measure(text, style.Size, style.Strong);
        double left = style.Anchor switch { Anchor.Start => x, Anchor.Middle => x - (width / 2), _ => x - width };
        return new Area(left, y - (style.Size * 0.58), left + width, y + (style.Size * 0.58));
    }
}
