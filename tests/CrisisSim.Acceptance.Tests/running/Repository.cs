namespace CrisisSim.Acceptance.Tests;

/// <summary>Where the sources lie, found from the test assembly.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Source => Path.Join(Root, "src");

    public static string Tests => Path.Join(Root, "tests", "CrisisSim.Acceptance.Tests");

    public static string Case(string name) => Path.Join(Tests, "cases", name);

    /// <summary>Source files of one project, or of all, without what a build makes.</summary>
    public static IEnumerable<string> SourceFiles(string room = "") => Directory
        .EnumerateFiles(Path.Join(Source, room), "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));

    private static string Find(string directory) => File.Exists(Path.Join(directory, "CrisisSim.sln"))
        ? directory
        : Find(Path.GetDirectoryName(directory)
            ?? throw new DirectoryNotFoundException("The tests do not lie within the repository."));
}
