using System.Reflection;

namespace CrisisSim.Scenarios;

/// <summary>
/// What entries may take over with <c>like</c>: documented default populations, by name, shipped with the tool
/// (<c>like: small_frontline_state</c>), and what the files of the library hold (<c>like: japan</c>).
/// </summary>
internal sealed class Catalogue
{
    private static readonly Lazy<Mapping> Nothing = new(() => Mapping.Empty(AtLibrary));

    private readonly Lazy<Mapping> populations;

    private Catalogue(Lazy<Mapping> populations) => this.populations = populations;

    /// <summary>One of its entries, without an article, as messages call it.</summary>
    public string Noun { get; private init; } = "default population";

    /// <exception cref="InvalidOperationException">The catalogue is not a block of named populations: a mistake in the
    /// tool.</exception>
    public Mapping Populations => populations.Value;

    /// <summary>Whether entries of the library belong to it.</summary>
    public bool HasLibrary => FromLibrary is not null;

    /// <summary>Populations, then the entries of the library, which are read when they are asked for.</summary>
    public IEnumerable<Mapping> Blocks
    {
        get
        {
            yield return Populations;
            if (FromLibrary is { } library) yield return library.Value;
        }
    }

    private Lazy<Mapping>? FromLibrary { get; init; }

    private static SourcePosition AtLibrary => SourcePosition.Whole(new TextSource(Library.Mark, Origin.File));

    /// <summary>A YAML file embedded in an assembly under its file name.</summary>
    public static Catalogue Embedded(Assembly assembly, string file) =>
        new(new Lazy<Mapping>(() => Read(file, EmbeddedText.Read(assembly, file), Origin.Population)));

    /// <summary>
    /// The parts that a file of the library lists under a key, each with its <c>name</c>, what it <c>sets</c> and the
    /// <c>source</c> of its numbers.
    /// </summary>
    public static Catalogue OfParts(string path, string key, string noun) => new(new Lazy<Mapping>(() =>
    {
        Mapping root = Read(path, EmbeddedText.Read(typeof(Catalogue).Assembly, Library.ResourceOf(path)), Origin.File);
        return new Mapping(root.At, [.. ((root.Find(key)?.Value as Sequence)?.Items ?? []).OfType<Mapping>().Select(Part)]);
    }))
    {
        Noun = noun,
    };

    private static Entry Part(Mapping item)
    {
        var sets = (Mapping)item.Find("sets")!.Value;
        Node source = item.Find(GroundsKeys.Source)!.Value;
        return new Entry(((Scalar)item.Find("name")!.Value).Text, item.At, sets.With(GroundsKeys.Source, source));
    }

    /// <summary>The declarations that the treaties of the library state in this block at their root.</summary>
    public static Catalogue OfTreaties(string block) => new(Nothing)
    {
        Noun = "text of a treaty of the library",
        FromLibrary = new Lazy<Mapping>(() => Gathered(LibraryKind.Treaty, block)),
    };

    /// <summary>
    /// The same, and the states that the library holds in this block, each under its file's name; a file of several
    /// states has no one name for them.
    /// </summary>
    public Catalogue AndStates(string block) => new(populations)
    {
        Noun = "default population or state of the library",
        FromLibrary = new Lazy<Mapping>(() => Gathered(LibraryKind.State, block)),
    };

    private static Mapping Gathered(LibraryKind kind, string block) => new(AtLibrary,
    [
        .. Library.All.Where(file => file.Kind == kind)
            .SelectMany(file => Named(file, EntriesIn(file, block)))
            .DistinctBy(entry => entry.Key),
    ]);

    private static IEnumerable<Entry> Named(LibraryEntry file, IReadOnlyList<Entry> entries) =>
        file.Kind != LibraryKind.State ? entries : entries is [var one] ? [one with { Key = file.File }] : [];

    private static IReadOnlyList<Entry> EntriesIn(LibraryEntry file, string block) =>
        (Read(file.Path, file.Text, Origin.File).Find(block)?.Value as Mapping)?.Entries ?? [];

    private static Mapping Read(string name, string text, Origin origin)
    {
        var problems = new Problems();
        Node? root = YamlText.Read(text, new TextSource(name, origin), problems);
        if (problems.HasErrors) throw new InvalidOperationException(string.Join("\n", problems.Lines()));
        return root as Mapping ?? throw new InvalidOperationException($"{name} is not a block of named entries.");
    }
}
