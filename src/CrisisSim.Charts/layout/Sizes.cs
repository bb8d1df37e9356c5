namespace CrisisSim.Charts;

/// <summary>
/// Text sizes and gaps, px; drawings wider than a slide have larger ones, so that they are read as well when shown on
/// one.
/// </summary>
internal sealed record Sizes(double Scale, double Title)
{
    private const double Slide = 960, Heading = 22, LeastHeading = 0.75, Narrow = 600;

    /// <summary>Of a drawing of a width.</summary>
    public static Sizes For(int width) =>
        new(Math.Max(1, width / Slide), Heading * Math.Max(LeastHeading, width / Slide)) { IsNarrow = width < Narrow };

    /// <summary>Whether it is for the screen of a phone: texts take more lines and more of the width.</summary>
    public bool IsNarrow { get; private init; }

    public double Subtitle => 14 * Scale;

    /// <summary>Axis titles, legend, names.</summary>
    public double Body => 13 * Scale;

    /// <summary>Ticks, counts, texts at marks.</summary>
    public double Small => 12.5 * Scale;

    /// <summary>Between the drawing and its edge.</summary>
    public double Pad => IsNarrow ? 4 : 20 * Scale;

    /// <summary>From a text to what it belongs to.</summary>
    public double Gap => 8 * Scale;

    /// <summary>From one line of a text to the next.</summary>
    public static double Line(double size) => size * 1.28;
}
