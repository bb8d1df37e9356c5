namespace CrisisSim.Charts;

/// <summary>Widths of lines, px, dashes, and how much of what lies behind is covered, 0 to 1, in every form.</summary>
internal static class Strokes
{
    /// <summary>Widths of lines.</summary>
    public const double Curve = 2.4, Pale = 4, Thin = 1.2, Whisker = 1.6, Rule = 1.3, Outline = 1.4, Hollow = 1.8,
        Dot = 0.8, Leader = 0.8, Grid = 1, Axis = 1.2;

    /// <summary>Of lines for comparison, px drawn and left out.</summary>
    public const string Dashes = "5 4";

    /// <summary>How much is covered.</summary>
    public const double Outlined = 0.4, Banded = 0.18, NobodysBand = 0.07, Edged = 0.25, Faint = 0.09, FaintEdge = 0.6;

    /// <summary>Of a box that is drawn pale: with an edge where it has a colour of its own.</summary>
    public static (double Covered, bool IsEdged) Paleness(Box box) =>
        box.Shade is not null || box.Series is not null ? (Edged, true) : (Faint, false);

    /// <summary>Of a band.</summary>
    public static double Covered(Band band) => band.Series is null ? NobodysBand : Banded;

    /// <summary>Width and strength of the lines of a hatch.</summary>
    public static (double Width, double Covered) Hatch(bool light) => light ? (1.1, 0.42) : (1, 0.3);

    /// <summary>Width of the paper that shows around letters.</summary>
    public static double Halo(TextStyle style) => style.HaloClass == "halo" ? 3.5 : 5;
}
