using Spectre.Console;

namespace CrisisSim.Cli;

/// <summary>Tones as a terminal shows them: from its own sixteen colours, so that they suit light and dark.</summary>
internal static class Styles
{
    public static Style For(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Faint => new Style(decoration: Decoration.Dim),
        Tone.Good => new Style(Color.Green),
        Tone.Bad => new Style(Color.Red),
        _ => Style.Plain,
    };
}
