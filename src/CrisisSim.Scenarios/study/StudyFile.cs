namespace CrisisSim.Scenarios;

/// <summary>
/// A study file that has been read once and can be bound again and again. Its scenario is read at each binding.
/// Immutable; binding is safe from several threads.
/// </summary>
public sealed class StudyFile
{
    private readonly string path;
    private readonly ParsedFile<StatedStudy> file;

    private StudyFile(string path, ParsedFile<StatedStudy> file) => (this.path, this.file) = (path, file);

    /// <summary>Reads a file; what is wrong with it, be it that it is missing, is said by <see cref="Bind"/>.</summary>
    public static StudyFile Open(string path) => new(path, StudyShape.Format.Open(path));

    /// <summary>
    /// Whether a file is a study rather than a scenario: whether it has the key <c>study</c>. Never throws.
    /// </summary>
    public static bool IsStudy(string path) =>
        LibraryShelf.Instance.Tree(LibraryShelf.PathOf(path), new Problems()) is Mapping root
            && RootKeys.IsStudy(root);

    /// <summary>Opens and binds in one step.</summary>
    public static LoadedStudy Read(string path, params IReadOnlyList<Override> settings) => Open(path).Bind(settings);

    /// <summary>
    /// The study, its value null when the study, its scenario or the settings hold an error. Never throws for what they
    /// say.
    /// </summary>
    /// <param name="settings">Values of the scenario that are set from outside, beneath what the factors set.</param>
    /// <param name="seed">In place of the seed of the file; null: that of the file.</param>
    public LoadedStudy Bind(IReadOnlyList<Override> settings, ulong? seed = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        Loaded<StatedStudy> stated = file.Bind();
        return stated.Value is null
            ? new LoadedStudy { Problems = stated.Problems }
            : new StudyBinding(path, stated, settings).Bind(seed);
    }
}
