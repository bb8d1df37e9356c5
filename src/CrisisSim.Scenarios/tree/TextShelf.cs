using System.Reflection;

namespace CrisisSim.Scenarios;

/// <summary>Where texts stand that name each other by paths: on the disk, or within an assembly.</summary>
internal abstract class TextShelf
{
    /// <summary>The path of what <paramref name="file"/> calls <paramref name="stated"/>, seen from its folder.</summary>
    public abstract string PathOf(string stated, string file);

    /// <summary>One text for one file, however its path is written.</summary>
    public abstract string Identity(string path);

    public abstract bool Has(string path);

    /// <exception cref="RefusedTextException">It is no text, or unreadable.</exception>
    public abstract string Read(string path, TextSource source);

    /// <summary>The names of the files that stand in the folder of a path.</summary>
    public abstract IEnumerable<string> Beside(string path);

    /// <summary><c>; did you mean 'nato.yaml'?</c> for a file that is not there; empty where no name is near.</summary>
    public string Near(string path) => NearestWord.Suggestion(Path.GetFileName(path), Beside(path));
}

/// <summary>Files on the disk. A path is shown as the analyst types paths: relative, unless the file's own is whole.</summary>
internal sealed class DiskShelf : TextShelf
{
    public static readonly DiskShelf Instance = new();

    public override string PathOf(string stated, string file)
    {
        string whole = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, stated));
        return Path.IsPathRooted(file) ? whole : Path.GetRelativePath(Directory.GetCurrentDirectory(), whole);
    }

    public override string Identity(string path) => Path.GetFullPath(path);

    public override bool Has(string path) => File.Exists(path);

    public override string Read(string path, TextSource source) => TextFile.Read(path, source);

    public override IEnumerable<string> Beside(string path) =>
        Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)
            : [];
}

/// <summary>Texts within an assembly; their names are paths with '/' from one root.</summary>
internal sealed class EmbeddedShelf(Assembly assembly) : TextShelf
{
    public override string PathOf(string stated, string file)
    {
        var steps = new List<string>();
        foreach (string step in file.Split('/')[..^1].Concat(stated.Split('/')))
        {
            if (step == ".." && steps.Count > 0) steps.RemoveAt(steps.Count - 1);
            else if (step is not ("" or ".")) steps.Add(step);
        }

        return string.Join('/', steps);
    }

    public override string Identity(string path) => path;

    public override bool Has(string path) => assembly.GetManifestResourceInfo(path) is not null;

    public override string Read(string path, TextSource source) => EmbeddedText.Read(assembly, path);

    public override IEnumerable<string> Beside(string path)
    {
        string folder = path[..(path.LastIndexOf('/') + 1)];
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Select(name => name[folder.Length..])
            .Where(name => !name.Contains('/', StringComparison.Ordinal));
    }
}
