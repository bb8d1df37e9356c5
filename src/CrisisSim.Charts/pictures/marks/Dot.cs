namespace CrisisSim.Charts;

/// <summary>A marker at a place, with whiskers where there is an interval.</summary>
public sealed record Dot(double X, double Y) : Mark
{
    /// <summary>An interval along the x axis; null: none.</summary>
    public Whisker? Across { get; init; }

    /// <summary>An interval along the y axis; null: none.</summary>
    public Whisker? Upward { get; init; }

    /// <summary>Written beside it where it collides with nothing; empty: nothing.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether it is drawn hollow: not resolved, not chosen.</summary>
    public bool Hollow { get; init; }
}
