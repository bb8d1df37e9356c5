using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CrisisSim.House.Tests;

/// <summary>Rooms, compiled in memory in the order of their doors, and every reference between their files.</summary>
internal sealed class House
{
    private static readonly Lazy<House> OfAllRooms = new(() => new House(Room.All));

    /// <summary>Whether a value may be null is no matter of references, and takes a fifth of the time.</summary>
    private static readonly CSharpParseOptions Parsing = new CSharpParseOptions(LanguageVersion.CSharp14)
        .WithFeatures([new("run-nullable-analysis", "never")]);

    private readonly Dictionary<string, CSharpCompilation> compilations = new(StringComparer.Ordinal);
    private readonly Dictionary<SyntaxTree, Source> sources = [];

    public House(IReadOnlyList<Room> rooms)
    {
        Rooms = rooms;
        foreach (Room room in rooms) Compile(room);
        (CSharpCompilation built, SyntaxTree tree)[] trees =
            compilations.Values.SelectMany(built => built.SyntaxTrees, (built, tree) => (built, tree))
            .Where(one => sources.ContainsKey(one.tree)).ToArray();
        ReferenceWalk[] walks = [.. trees.AsParallel().AsOrdered()
            .Select(one => new ReferenceWalk(one.built.GetSemanticModel(one.tree), sources))];
        References = [.. walks.SelectMany(walk => walk.References)];
        Unknown = [.. walks.SelectMany(walk => walk.Unknown)];
    }

    /// <summary>The house as its sources stand. Rooms that only an option builds are left out.</summary>
    public static House Standing => OfAllRooms.Value;

    public IReadOnlyList<Room> Rooms { get; }

    public IReadOnlyList<Reference> References { get; }

    /// <summary>Names of which nothing is known, so that what they refer to is missing.</summary>
    public IReadOnlyList<string> Unknown { get; }

    public FolderGraph GraphOf(Room room) => new(
        room.Compiled.Select(source => source.Folder),
        References.Where(reference => reference.From.Room == room.Name && reference.To.Room == room.Name));

    /// <summary>The rooms to which a room's doors lead, directly or through another.</summary>
    public IEnumerable<Room> Below(Room room) => room.Doors
        .Select(name => Rooms.Single(other => other.Name == name))
        .SelectMany(other => Below(other).Append(other)).Distinct();

    private void Compile(Room room)
    {
        if (compilations.ContainsKey(room.Name) || Repository.IsBuiltOnlyByOption(room.Name)) return;
        foreach (Room below in Below(room)) Compile(below);
        SyntaxTree[] trees = [.. room.Compiled.AsParallel().AsOrdered()
            .Select(source => CSharpSyntaxTree.ParseText(source.Text, Parsing, source.ToString()))];
        foreach ((SyntaxTree tree, Source source) in trees.Zip(room.Compiled)) sources.Add(tree, source);
        string usings = string.Concat(room.Usings.Select(name => $"global using {name};"));
        compilations.Add(room.Name, CSharpCompilation.Create(
            room.Name,
            trees.Append(CSharpSyntaxTree.ParseText(usings, Parsing)),
            Platform.Concat(Below(room).Select(below => compilations[below.Name].ToMetadataReference())),
            new CSharpCompilationOptions(
                room.IsProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable)));
    }

    /// <summary>The platform and the packages that lie beside the tests, without the rooms themselves.</summary>
    private static IEnumerable<MetadataReference> Platform { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("crisissim", StringComparison.OrdinalIgnoreCase))
            .Select(path => MetadataReference.CreateFromFile(path))];
}
