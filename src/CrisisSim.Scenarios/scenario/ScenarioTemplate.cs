namespace CrisisSim.Scenarios;

/// <summary>The file with which a new scenario begins: short, commented, sound, and ready to run.</summary>
public static class ScenarioTemplate
{
    private const string File = "starter.yaml";
    private const string Title = "{title}";

    /// <summary>Its text, with four members and two wordings. Line breaks in the title become spaces.</summary>
    /// <exception cref="ArgumentException">The title is empty.</exception>
    public static string Text(string title)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        return EmbeddedText
            .Read(typeof(ScenarioTemplate).Assembly, File)
            .Replace(Title, Quoted(title), StringComparison.Ordinal);
    }

    private static string Quoted(string title) =>
        $"'{MessageText.Line(title).Replace("'", "''", StringComparison.Ordinal)}'";
}
