using System.Reflection;

namespace CrisisSim.Scenarios;

/// <summary>
/// The scenarios, treaties and states that are shipped within the tool, each found by its name from anywhere: what the
/// disk holds under that name goes first.
/// </summary>
public static class Library
{
    /// <summary>Begins the path of every file of the library: <c>library:treaties/rio-1947.yaml</c>.</summary>
    internal const string Mark = "library:";

    private const string Extension = ".yaml", Root = "scenarios/", Data = "scenarios/library/";

    private static readonly (string Folder, LibraryKind Kind)[] Folders =
    [
        ("alliances", LibraryKind.Alliance), ("acts", LibraryKind.Act), ("campaigns", LibraryKind.Campaign),
        ("panels", LibraryKind.Panel), ("treaties", LibraryKind.Treaty), ("states", LibraryKind.State),
    ];

    private static readonly Lazy<IReadOnlyList<LibraryEntry>> Entries = new(Listed);

    /// <summary>All of it, by kind and then by name; a name stands for one entry alone.</summary>
    public static IReadOnlyList<LibraryEntry> All => Entries.Value;

    /// <summary>
    /// The entry of a name: <c>us-philippines</c>, <c>treaties/rio-1947</c>, or its whole path; null where there is
    /// none. Of entries of one name the alliance goes before the act, and both before treaty and state.
    /// </summary>
    public static LibraryEntry? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string sought = name.StartsWith(Mark, StringComparison.Ordinal) ? name[Mark.Length..] : name;
        if (sought.Length < name.Length && sought.EndsWith(Extension, StringComparison.Ordinal))
            sought = sought[..^Extension.Length];
        return All.FirstOrDefault(entry => entry.File == sought)
            ?? All.FirstOrDefault(entry => entry.Folder + "/" + entry.File == sought);
    }

    /// <summary>The name of the library that was probably meant; null where none is near.</summary>
    public static string? Nearest(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string sought = name.EndsWith(Extension, StringComparison.Ordinal) ? name[..^Extension.Length] : name;
        return sought.Contains('/', StringComparison.Ordinal)
            ? NearestWord.To(sought, All.Select(entry => $"{entry.Folder}/{entry.File}"))
            : NearestWord.To(sought, All.Select(entry => entry.Name));
    }

    /// <summary>The shipped text behind a path that begins with <see cref="Mark"/>.</summary>
    internal static string ResourceOf(string path)
    {
        string within = path[Mark.Length..];
        string data = Data + within;
        return Here.GetManifestResourceInfo(data) is null ? Root + within : data;
    }

    /// <summary>How messages name a shipped text.</summary>
    internal static string PathOf(string resource) =>
        resource.StartsWith(Data, StringComparison.Ordinal) ? Mark + resource[Data.Length..]
        : resource.StartsWith(Root, StringComparison.Ordinal) ? Mark + resource[Root.Length..]
        : Mark + resource;

    private static Assembly Here => typeof(Library).Assembly;

    private static IReadOnlyList<LibraryEntry> Listed()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var paths = Here.GetManifestResourceNames()
            .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .Select(PathOf).Order(StringComparer.Ordinal).ToList();
        return
        [
            .. from one in Folders
               let folder = Mark + one.Folder + "/"
               from path in paths
               where path.StartsWith(folder, StringComparison.Ordinal)
               let file = path[folder.Length..^Extension.Length]
               select new LibraryEntry(taken.Add(file) ? file : $"{one.Folder}/{file}", one.Kind, path),
        ];
    }
}

/// <summary>What an entry of the library is, and so in which folder it lies.</summary>
public enum LibraryKind
{
    /// <summary>Members under their texts, most with an act that their planners fear.</summary>
    Alliance,

    /// <summary>A scenario that sets another act before an alliance.</summary>
    Act,

    /// <summary>A scenario of several acts, or of several rounds.</summary>
    Campaign,

    /// <summary>A list of scenarios to be seen side by side.</summary>
    Panel,

    /// <summary>A treaty with its provisions, article by article, and its texts.</summary>
    Treaty,

    /// <summary>A state with its forces and its constitution.</summary>
    State,
}

/// <summary>One file of the library. Equal by all its parts.</summary>
/// <param name="Name">The shortest name by which it is found.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Path">As messages name it: <c>library:treaties/rio-1947.yaml</c>; it opens by that, too.</param>
public sealed record LibraryEntry(string Name, LibraryKind Kind, string Path)
{
    /// <summary>What readers call it: a title, the name of a treaty, of an alliance or of a state.</summary>
    public string Title => TitleOf(YamlText.Read(Text, new TextSource(Path, Origin.File), new Problems()) as Mapping);

    /// <summary>The file as it is shipped.</summary>
    public string Text => EmbeddedText.Read(typeof(LibraryEntry).Assembly, Library.ResourceOf(Path));

    internal string Folder => Path[Library.Mark.Length..Path.IndexOf('/', StringComparison.Ordinal)];

    internal string File => System.IO.Path.GetFileNameWithoutExtension(Path);

    private string TitleOf(Mapping? root) =>
        WordAt(root, "title") ?? WordAt(root, "treaty", "name") ?? WordAt(root, "alliance", "name")
            ?? (root?.Find(RootMembers)?.Value is Mapping members ? string.Join(", ", members.Keys) : null)
            ?? Text.Split('\n')[0].TrimStart('#').Trim();

    private const string RootMembers = "members";

    private static string? WordAt(Mapping? root, params ReadOnlySpan<string> keys)
    {
        Node? here = root;
        foreach (string key in keys) here = (here as Mapping)?.Find(key)?.Value;
        return here is Scalar { IsMissing: false } word ? word.Text : null;
    }
}
