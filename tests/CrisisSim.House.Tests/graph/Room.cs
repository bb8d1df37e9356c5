using System.Xml.Linq;

namespace CrisisSim.House.Tests;

/// <summary>One project under src as its project file states it, built without options.</summary>
internal sealed record Room(string Name, IReadOnlyList<Source> Sources)
{
    private static readonly string[] Implicit =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading",
        "System.Threading.Tasks",
    ];

    private static readonly Lazy<Room[]> Standing = new(() =>
        [.. Repository.Rooms.Select(name => Read(Path.Join(Repository.Source, name)))]);

    /// <summary>The rooms under src as their sources stand.</summary>
    public static IReadOnlyList<Room> All => Standing.Value;

    public IReadOnlyList<string> Doors { get; init; } = [];

    public IReadOnlyList<string> Packages { get; init; } = [];

    public IReadOnlyList<string> Usings { get; init; } = Implicit;

    /// <summary>Files that only an option builds.</summary>
    public IReadOnlyList<string> Optional { get; init; } = [];

    public bool IsProgram { get; init; }

    public IEnumerable<Source> Compiled => Sources.Where(source => !Optional.Contains(source.Path));

    private static Room Read(string directory)
    {
        string name = Path.GetFileName(directory);
        var project = XDocument.Load(Path.Join(directory, name + ".csproj"));
        return new(name, [.. SourcesOf(directory, name)])
        {
            Doors = [.. Included(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path))],
            Packages = [.. Included(project, "PackageReference")],
            Usings = [.. Implicit.Except(Items(project, "Using", "Remove")).Concat(Included(project, "Using"))],
            Optional = [.. Items(project, "Compile", "Remove")],
            IsProgram = project.Descendants("OutputType").Any(type => type.Value == "Exe"),
        };
    }

    public override string ToString() => Name;

    private static IEnumerable<string> Included(XDocument project, string kind) => Items(project, kind, "Include");

    private static IEnumerable<string> Items(XDocument project, string kind, string verb) => project.Descendants(kind)
        .Where(item => !IsOptional(item))
        .Select(item => item.Attribute(verb)?.Value.Replace('\\', '/')).OfType<string>();

    private static bool IsOptional(XElement item) =>
        item.Parent?.Attribute("Condition")?.Value.Contains("== 'true'", StringComparison.Ordinal) == true;

    private static IEnumerable<Source> SourcesOf(string directory, string name) => Directory
        .EnumerateFiles(directory, "*.cs", SearchOption.AllDirectories)
        .Select(path => (path, inside: Path.GetRelativePath(directory, path).Replace('\\', '/')))
        .Where(file => !file.inside.StartsWith("obj/", StringComparison.Ordinal)
            && !file.inside.StartsWith("bin/", StringComparison.Ordinal))
        .OrderBy(file => file.inside, StringComparer.Ordinal)
        .Select(file => new Source(name, file.inside, File.ReadAllText(file.path).ReplaceLineEndings("\n")));
}
