namespace CrisisSim.Charts;

/// <summary>Colours that no series has.</summary>
internal static class Ink
{
    /// <summary>Of text, and of text that stands back.</summary>
    public const string Text = "#1F2328", Faint = "#57606A";

    /// <summary>Of axes, of lines across a panel, and of what is drawn upon.</summary>
    public const string Line = "#6E7781", Grid = "#E4E7EB", Paper = "#FFFFFF";

    /// <summary>Of text within a dark and within a light mark.</summary>
    public const string OnDark = "#FFFFFF", OnLight = "#000000";
}
