using System.Text.Json;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>
/// A kind of file: what its root holds, and under which key it states a ladder of its own (null: it has none).
/// </summary>
internal sealed class FileFormat<T>(string title, Kind<T> root, string? ladderKey = null)
    where T : class
{
    /// <summary>
    /// The sentence to say instead of reading a root that is of another kind of file; null for one of this kind.
    /// </summary>
    public Func<Mapping, string?> RefusalOf { get; init; } = _ => null;

    /// <summary>Whether a judged or assumed number of it that no range reaches is worth a warning.</summary>
    public bool AsksForRanges { get; init; }

    /// <summary>
    /// The blocks at the root of which a file may leave entries of its bases out; null: the files take nothing over.
    /// </summary>
    public IReadOnlyList<string>? BlocksOfBases { get; init; }

    /// <summary>What the version that is read has changed; null: there was none before it.</summary>
    public FormatHistory? History { get; init; }

    /// <summary>The blocks at the root whose order has a meaning, so that it is part of what the hash names.</summary>
    public IReadOnlyList<string> OrderedBlocks { get; init; } = [];

    /// <summary>A block at the root that is of one file alone: it is read with it and taken over by none.</summary>
    public HeadBlock? Head { get; init; }

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>
    /// Reads a file once, which can then be bound any number of times. A name that no file on the disk bears is one of
    /// the library's.
    /// </summary>
    public ParsedFile<T> Open(string path)
    {
        var problems = new Problems();
        string file = LibraryShelf.PathOf(path);
        return Opened(LibraryShelf.Instance.Tree(file, problems), LibraryShelf.Instance, file, problems);
    }

    /// <summary>
    /// As <see cref="Open"/>, from a text; <paramref name="name"/> stands for the file in messages, and the paths of
    /// bases begin at its folder.
    /// </summary>
    public ParsedFile<T> OpenText(string text, string name) => OpenText(text, name, LibraryShelf.Instance);

    /// <summary>The same, with bases that stand elsewhere than on the disk.</summary>
    public ParsedFile<T> OpenText(string text, string name, TextShelf shelf)
    {
        var problems = new Problems();
        return Opened(YamlText.Read(text, new TextSource(name, Origin.File), problems), shelf, name, problems);
    }

    /// <summary>The JSON Schema (draft 2020-12) of the format.</summary>
    public string Schema()
    {
        var definitions = new SchemaDefinitions();
        JsonObject value = root.Schema(definitions);
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        foreach ((string key, JsonNode? part) in value.ToList()) schema[key] = part?.DeepClone();
        JsonObject? head = Head?.Kind.Schema(definitions);
        schema["$defs"] = definitions.Written();
        if (BlocksOfBases is { } blocks)
            BaseKeys.AddTo(schema["$defs"]![root.Name.Replace(' ', '_')]!.AsObject(), blocks);
        if (head is not null)
            schema["$defs"]![root.Name.Replace(' ', '_')]!["properties"]!.AsObject().Add(Head!.Key, head);
        return schema.ToJsonString(Readable) + "\n";
    }

    /// <inheritdoc cref="OverrideResolver.Reach"/>
    internal IReadOnlyList<string> Reach(string path, Node tree) => OverrideResolver.Reach(path, root, tree);

    internal Loaded<T> Bind(Node tree, IReadOnlyList<Override> overrides, Problems problems, bool isFragment = false)
    {
        (Node resolved, ReadingSession session) = Resolved(tree, overrides, problems, isFragment);
        bool read = root.TryRead(resolved,
            new ReadingContext(session, "", "the file", new SourcePosition(resolved.At.Source, 1, 1))
            {
                IsPartial = isFragment,
            }, out T? value);
        return new Loaded<T>(read && !problems.HasErrors && !isFragment ? value : null, problems, session.Ledger,
            ContentHash.Compute(resolved, OrderedBlocks))
        {
            IsFragment = isFragment,
        };
    }

    /// <summary>The tree with the overrides and with all that its entries take over, before it is read.</summary>
    internal (Node Root, ReadingSession Session) Resolved(Node tree, IReadOnlyList<Override> overrides,
        Problems problems, bool isFragment)
    {
        var session = new ReadingSession(problems) { AsksForRanges = AsksForRanges, IsFragment = isFragment };
        Node stated = OverrideResolver.Apply(overrides, root, tree, problems);
        Node resolved = root.Resolve(stated, Grounds.None, session);
        session.Root = resolved as Mapping;
        if (ladderKey is not null && session.Root?.Find(ladderKey) is { } ladder)
            session.Rungs = RungsOf(ladder, session);
        return (resolved, session);
    }

    private ParsedFile<T> Opened(Node? tree, TextShelf shelf, string path, Problems problems)
    {
        if (tree is not Mapping whole) return new ParsedFile<T>(this, tree, problems);
        if (RefusalOf(whole) is { } sentence)
        {
            problems.Error(whole.At, sentence);
            return new ParsedFile<T>(this, null, problems);
        }

        if (History?.IsOld(whole) == true)
        {
            History.Refuse(whole, path, problems);
            return new ParsedFile<T>(this, null, problems);
        }

        if (BlocksOfBases is not { } blocks) return new ParsedFile<T>(this, whole, problems);
        SourcePosition? fragment = FragmentKey.In(whole, problems);
        var rules = new BaseRules(blocks, RefusalOf, History) { Head = Head?.Key };
        var bases = new BaseReader(root, rules, shelf, problems);
        Mapping? laid = bases.Read(whole, path);
        return new ParsedFile<T>(this, laid, problems)
        {
            FragmentAt = fragment,
            Heads = Head is { } head ? [.. bases.Files.Prepend(whole).SelectMany(file => head.In(file, problems))] : [],
        };
    }

    /// <summary>The ladder comes first, for rungs are named all over the file.</summary>
    private static RungNames RungsOf(Entry ladder, ReadingSession session)
    {
        var at = new ReadingContext(session, ladder.Key, ladder.Key, ladder.KeyAt);
        return new LadderKind().TryRead(ladder.Value, at, out RungNames? rungs) ? rungs : RungNames.Unreadable;
    }
}

/// <summary>A block of keys at the root that speaks of its file and is no part of what it states.</summary>
internal sealed record HeadBlock(string Key, Kind Kind)
{
    /// <summary>What the file says there: one value, or none where there is no such block or it does not fit.</summary>
    public IEnumerable<object> In(Mapping file, Problems problems)
    {
        if (file.Find(Key) is not { } entry) return [];
        var session = new ReadingSession(problems) { Root = file };
        Node resolved = Kind.Resolve(entry.Value, Grounds.None, session);
        return Kind.TryReadAny(resolved, new ReadingContext(session, Key, Key, entry.KeyAt), out object? value)
            ? [value!]
            : [];
    }
}

/// <summary>Carries overrides out on the tree of a file, one after the other.</summary>
internal static class OverrideResolver
{
    public static Node Apply(IReadOnlyList<Override> overrides, Kind kind, Node root, Problems problems)
    {
        // What holds after extending; worked out anew when an override may have changed more than one value.
        Node? resolved = null;
        foreach (Override one in overrides)
        {
            try
            {
                resolved ??= kind.Resolve(root, Grounds.None, new ReadingSession(new Problems()));
                (IReadOnlyList<PathSegment>? path, Node? value) = Read(one, problems);
                root = kind.Set(new Setting(path, 0, value), root, resolved);
                if (value is not Scalar || path[^1].Key is Inheritance.Extends or Inheritance.Like
                    or Inheritance.With or Inheritance.Form) resolved = null;
            }
            catch (RefusedTextException refused)
            {
                problems.Error(refused.At, refused.Message);
            }
        }

        return root;
    }

    /// <summary>The paths of the values that a path names, each without wildcards; at least one.</summary>
    /// <exception cref="RefusedTextException">It is no path, or names nothing in the file.</exception>
    public static IReadOnlyList<string> Reach(string path, Kind kind, Node root)
    {
        (IReadOnlyList<PathSegment>? segments, Node? value) = Read(new Override(path, "0"), new Problems());
        var reached = new List<string>();
        kind.Set(new Setting(segments, 0, value) { Reached = reached }, root,
            kind.Resolve(root, Grounds.None, new ReadingSession(new Problems())));
        return [.. reached.Distinct()];
    }

    private static (IReadOnlyList<PathSegment> Path, Node Value) Read(Override one, Problems problems)
    {
        TextSource source = one.Source;
        IReadOnlyList<PathSegment> path = ScenarioPath.Parse(one.Path)
            ?? throw new RefusedTextException(SourcePosition.Whole(source),
            "this is not a path; write keys with '.' between them and items as [0], as in "
                + "members.Germany.forces[0].strength");
        return (path, YamlText.Parse(one.Value, source, problems));
    }
}
