namespace CrisisSim.Reports;

/// <summary>The small square in the colour of a series.</summary>
internal static class SeriesKey
{
    private const int Colours = 8;

    /// <summary>The place in the palette that a series of this place has.</summary>
    public static string Place(int place) => FormattableString.Invariant($"{place % Colours}");

    public static Markup Render(int place) =>
        Markup.Tag("svg",
            [("class", "swatch"), ("viewBox", "0 0 10 10"), ("aria-hidden", "true"), ("focusable", "false")],
        Markup.Tag("rect", [("class", $"key{Place(place)}"), ("width", "10"), ("height", "10")]));
}
