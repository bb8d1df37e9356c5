namespace CrisisSim.Charts;

/// <summary>The texts at the marks of a panel, and what they must keep clear of.</summary>
internal sealed class Texts
{
    private readonly List<Area> _taken = [];
    private readonly List<PlacedText> _placed = [];

    /// <summary>Keeps texts off an area.</summary>
    public void Take(Area area) => _taken.Add(area);

    /// <summary>Whether nothing stands there yet.</summary>
    public bool IsFree(Area area) => !_taken.Any(area.Meets);

    /// <summary>Settles a text, come what may.</summary>
    public void Place(PlacedText text)
    {
        _placed.Add(text);
        _taken.Add(text.Area.Grown(1));
    }

    /// <summary>Settles the first that lies within the bounds and is free; whether there was one.</summary>
    public bool PlaceFirst(IEnumerable<PlacedText> candidates, Area bounds)
    {
        PlacedText? text = candidates.FirstOrDefault(candidate => bounds.Holds(candidate.Area) && IsFree(candidate.Area));
        if (text is null) return false;
        Place(text);
        return true;
    }

    /// <summary>Draws them.</summary>
    public void Draw(Canvas canvas)
    {
        SeriesGroups groups = new(canvas);
        foreach (PlacedText text in _placed)
        {
            groups.Enter(text.Series);
            canvas.Words(text.Text, text.X, text.Y, text.Look, text.Whole);
        }
        groups.Leave();
    }
}
