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
        BlocksOfBases = [RootKeys.Members, RootKeys.Declarations, RootKeys.Menu],
        History = FormatHistory.OfScenarios,
        OrderedBlocks = [RootKeys.Members],
        Head = new HeadBlock(TreatyShape.Key, TreatyShape.Shape),
    };

    private readonly ParsedFile<Scenario> file;

    private ScenarioFile(ParsedFile<Scenario> file) => this.file = file;

    /// <summary>Reads a file; what is wrong with it, be it that it is missing, is said by <see cref="Bind"/>.</summary>
    public static ScenarioFile Open(string path) => new(Format.Open(path));

    /// <summary>
    /// As <see cref="Open"/>, from a text; <paramref name="name"/> stands for the file in messages, and the paths of
    /// its bases begin at the folder of that name.
    /// </summary>
    public static ScenarioFile OfText(string text, string name) => new(Format.OpenText(text, name));

    /// <summary>As <see cref="Open"/>, of a file that is shipped within an assembly, and so are its bases.</summary>
    internal static ScenarioFile Embedded(System.Reflection.Assembly assembly, string path) =>
        new(Format.OpenText(EmbeddedText.Read(assembly, path), path, new EmbeddedShelf(assembly)));

    /// <summary>Opens and binds in one step.</summary>
    public static Loaded<Scenario> Read(string path, params IReadOnlyList<Override> overrides) =>
        Open(path).Bind(overrides);

    /// <summary>Whether the file says that it is a part which others take over.</summary>
    public bool IsFragment => file.FragmentAt is not null;

    /// <summary>The treaties of which the file speaks: its own first, then those of the files on which it rests.</summary>
    public IReadOnlyList<Treaty> Treaties => [.. file.Heads.Cast<Treaty>().Distinct()];

    /// <inheritdoc cref="ParsedFile{T}.Tree"/>
    internal Node? Tree => file.Tree;

    /// <summary>Its declarations with a provision more or less; of a sound file.</summary>
    internal ProvisionBench Bench(IReadOnlyList<Override> overrides) =>
        file.Resolved(overrides) is (Mapping root, var session) ? new ProvisionBench(root, session)
            : throw new InvalidOperationException("A file with errors has no declarations.");

    /// <inheritdoc cref="ParsedFile{T}.Reach"/>
    internal IReadOnlyList<string> Reach(string path) => file.Reach(path);

    /// <summary>
    /// The scenario with these values set; null when file or overrides hold an error. Never throws for what they say.
    /// </summary>
    public Loaded<Scenario> Bind(params IReadOnlyList<Override> overrides) => file.Bind(overrides);

    /// <summary>
    /// As <see cref="Bind"/>, but a fragment is no error: it is read as far as it goes, and its value stays null.
    /// </summary>
    public Loaded<Scenario> Check() => file.Check();
}
