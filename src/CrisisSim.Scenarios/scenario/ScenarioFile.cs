namespace CrisisSim.Scenarios;

/// <summary>
/// A scenario file that has been read once and can be bound again and again, each time with other values set from
/// outside. Immutable; binding is safe from several threads. To read a sound file and play it,
/// <see cref="LoadedScenario.Read"/> is the shorter way.
/// </summary>
public sealed class ScenarioFile
{
    internal static readonly FileFormat<Scenario> Format = new("CrisisSim scenario", ScenarioShape.Shape,
        ScenarioShape.Ladder)
    {
        AsksForRanges = true,
        RefusalOf = root => RootKeys.IsStudy(root)
            ? "this is a study, not a scenario; play it with 'crisissim sweep'"
            : null,
    };

    private readonly ParsedFile<Scenario> file;

    private ScenarioFile(ParsedFile<Scenario> file) => this.file = file;

    /// <summary>Reads a file; what is wrong with it, be it that it is missing, is said by <see cref="Bind"/>.</summary>
    public static ScenarioFile Open(string path) => new(Format.Open(path));

    /// <summary>As <see cref="Open"/>, from a text; <paramref name="name"/> stands for the file in messages.</summary>
    public static ScenarioFile OfText(string text, string name) => new(Format.OpenText(text, name));

    /// <summary>Opens and binds in one step.</summary>
    public static Loaded<Scenario> Read(string path, params IReadOnlyList<Override> overrides) =>
        Open(path).Bind(overrides);

    /// <inheritdoc cref="ParsedFile{T}.Tree"/>
    internal Node? Tree => file.Tree;

    /// <inheritdoc cref="ParsedFile{T}.Reach"/>
    internal IReadOnlyList<string> Reach(string path) => file.Reach(path);

    /// <summary>
    /// The scenario with these values set; null when file or overrides hold an error. Never throws for what they say.
    /// </summary>
    public Loaded<Scenario> Bind(params IReadOnlyList<Override> overrides) => file.Bind(overrides);
}
