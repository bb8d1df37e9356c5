namespace CrisisSim.Charts;

/// <summary>The texts at the marks of a panel, and what they must and should keep clear of.</summary>
internal sealed class TextPlacement
{
    private readonly List<Area> blocked = [], avoided = [];
    private readonly List<PlacedText> placed = [];

    /// <summary>What is settled.</summary>
    public IReadOnlyList<PlacedText> Placed => placed;

    /// <summary>Keeps texts off an area.</summary>
    public void Block(Area area) => blocked.Add(area);

    /// <summary>Keeps texts off an area where there is another place for them.</summary>
    public void Avoid(IEnumerable<Area> areas) => avoided.AddRange(areas);

    /// <summary>Settles a text, come what may.</summary>
    public void Place(PlacedText text)
    {
        placed.Add(text);
        blocked.Add(text.Area.Grow(1));
    }

    /// <summary>
    /// Settles the first that lies within the bounds and is free, if it can be of what is to be avoided too; whether
    /// there was one.
    /// </summary>
    public bool PlaceFirst(IReadOnlyList<PlacedText> candidates, Area bounds)
    {
        PlacedText[] free = [.. candidates.Where(
            candidate => bounds.Contains(candidate.Area) && !blocked.Any(candidate.Area.Overlaps))];
        PlacedText? text = Array.Find(free, candidate => !avoided.Any(candidate.Area.Overlaps))
            ?? free.FirstOrDefault();
        if (text is null) return false;
        Place(text);
        return true;
    }
}

/// <summary>A text whose place is settled.</summary>
/// <param name="Series">Whose it is, to be hidden with it; null: nobody's.</param>
/// <param name="Text">One line.</param>
/// <param name="X">Of its anchor, px.</param>
/// <param name="Y">Of its middle line, px.</param>
/// <param name="Style">How it is drawn.</param>
internal sealed record PlacedText(Series? Series, string Text, double X, double Y, TextStyle Style)
{
    /// <summary>The whole text where it is shortened; else null.</summary>
    public string? Whole { get; init; }

    /// <summary>The line that leads to it, px; none where it stands beside what it names.</summary>
    public IReadOnlyList<Point> Leader { get; init; } = [];

    /// <summary>What it covers.</summary>
    public Area Area => Area.Around(Text, X, Y, Style);
}
