namespace CrisisSim.House.Tests;

/// <summary>Where the sources lie, found from the test assembly.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Source { get; } = Path.Join(Root, "src");

    /// <summary>The names of all rooms: the folders under src.</summary>
    public static IReadOnlyList<string> Rooms { get; } =
        [.. new DirectoryInfo(Source).EnumerateDirectories().Select(room => room.Name).Order(StringComparer.Ordinal)];

    /// <summary>The other engine needs a package that not every registry has, so that no solution holds it.</summary>
    public static bool IsBuiltOnlyByOption(string room) => room == "CrisisSim.SimSharp";

    private static string Find(string directory) => File.Exists(Path.Join(directory, "CrisisSim.sln"))
        ? directory
        : Find(Path.GetDirectoryName(directory)
            ?? throw new DirectoryNotFoundException("The tests do not lie within the repository."));
}
