namespace CrisisSim.Charts;

/// <summary>A text at a place, kept inside the panel.</summary>
public sealed record Note(double X, double Y, string Text) : Mark
{
    /// <summary>Whether it is set bold.</summary>
    public bool Strong { get; init; }

    /// <summary>Whether it stands below the middle of its row where the picture is narrow, lest it cover what is drawn
    /// there.</summary>
    public bool BelowWhereNarrow { get; init; }
}
