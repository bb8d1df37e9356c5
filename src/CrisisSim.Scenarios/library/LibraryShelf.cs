namespace CrisisSim.Scenarios;

/// <summary>
/// The disk, and behind it the library: a name that no file on the disk bears is looked for there. What a file of the
/// library names stands in the library.
/// </summary>
internal sealed class LibraryShelf : TextShelf
{
    public static readonly LibraryShelf Instance = new();

    private const string Extension = ".yaml";

    private static readonly EmbeddedShelf Within = new(typeof(LibraryShelf).Assembly);

    /// <summary>The path of what was named on the command line.</summary>
    public static string PathOf(string name) => File.Exists(name) ? name
        : Path.GetExtension(name).Length == 0 && File.Exists(name + Extension) ? name + Extension
        : Library.Find(name)?.Path ?? name;

    /// <summary>The tree of a file, or null after one error that says why there is none.</summary>
    public Node? Tree(string path, Problems problems)
    {
        var source = new TextSource(path, Origin.File);
        try
        {
            return YamlText.Read(Read(path, source), source, problems);
        }
        catch (RefusedTextException refused)
        {
            problems.Error(refused.At, refused.Message);
            return null;
        }
    }

    public override string PathOf(string stated, string file)
    {
        if (IsShipped(stated)) return Library.Find(stated)?.Path ?? stated;
        string path = IsShipped(file)
            ? Library.PathOf(Within.PathOf(stated, Library.ResourceOf(file)))
            : DiskShelf.Instance.PathOf(stated, file);
        return Has(path) ? path : Library.Find(stated)?.Path ?? path;
    }

    public override string Identity(string path) => IsShipped(path) ? path : DiskShelf.Instance.Identity(path);

    public override bool Has(string path) =>
        IsShipped(path) ? Within.Has(Library.ResourceOf(path)) : DiskShelf.Instance.Has(path);

    public override string Read(string path, TextSource source)
    {
        if (IsShipped(path) && Has(path)) return Within.Read(Library.ResourceOf(path), source);
        if (Has(path) || Directory.Exists(path)) return DiskShelf.Instance.Read(path, source);
        string hint = Library.Nearest(path) is { } near
            ? $"; did you mean {MessageText.Quoted(near)} of the library?"
            : NearestWord.To(path, DiskShelf.Instance.Beside(path)) is { } beside
                ? $"; did you mean {MessageText.Quoted(beside)}?"
            : "";
        throw new RefusedTextException(SourcePosition.Whole(source), "no such file" + hint);
    }

    /// <summary>The files of the folder; for a name that is no file's, those of the library too.</summary>
    public override IEnumerable<string> Beside(string path) => IsShipped(path)
        ? Within.Beside(Library.ResourceOf(path))
        : DiskShelf.Instance.Beside(path)
            .Concat(Path.HasExtension(path) ? [] : Library.All.Select(entry => entry.Name));

    private static bool IsShipped(string path) => path.StartsWith(Library.Mark, StringComparison.Ordinal);
}
