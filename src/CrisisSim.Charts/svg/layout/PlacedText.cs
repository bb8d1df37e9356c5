namespace CrisisSim.Charts;

/// <summary>A text whose place is settled.</summary>
/// <param name="Series">Whose it is, to be hidden with it; null: nobody's.</param>
/// <param name="Text">One line.</param>
/// <param name="X">Of its anchor, px.</param>
/// <param name="Y">Of its middle line, px.</param>
/// <param name="Look">How it is drawn.</param>
internal sealed record PlacedText(Series? Series, string Text, double X, double Y, TextStyle Look)
{
    /// <summary>The whole text where it is shortened; else null.</summary>
    public string? Whole { get; init; }

    /// <summary>What it covers.</summary>
    public Area Area => Area.Around(Text, X, Y, Look);
}
