using System.Reflection;

namespace CrisisSim.Acceptance.Tests;

/// <summary>
/// The rooms as packages, as they were built for these tests, in a feed of their own. A program of somebody else
/// references them and nothing of the repository; third-party packages come from the cache of this machine.
/// </summary>
public sealed class PackedLibrary : IDisposable
{
    private readonly Folder folder = new();

    /// <summary>Packs every room.</summary>
    public PackedLibrary()
    {
        Dotnet.Run(Repository.Root, "msbuild", "src/Library.proj", "-p:NoBuild=true",
            $"-p:Configuration={Configuration}",
            $"-p:PackageOutputPath={Feed}", "-nologo", "-v:m").ShouldEndWith(0);
        folder.Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{folder["restored"]}" /></config>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
              <packageSources>
                <clear />
                <add key="feed" value="{Feed}" />
                <add key="cache" value="{Cache}" />
              </packageSources>
              <packageSourceMapping>
                <packageSource key="feed"><package pattern="CrisisSim.*" /></packageSource>
                <packageSource key="cache"><package pattern="*" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);
    }

    /// <summary>The rooms of the library: all but the command line and the engine that is built in by choice.</summary>
    public static IReadOnlyList<string> Rooms { get; } =
        [.. Directory
            .EnumerateDirectories(Repository.Source, "CrisisSim.*")
            .Select(room => Path.GetFileName(room)!)
            .Where(room => room is not ("CrisisSim.Cli" or "CrisisSim.SimSharp"))];

    /// <summary>Where the packages lie.</summary>
    public string Feed => folder["feed"];

    private static string Configuration =>
        typeof(PackedLibrary).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private static string Version => typeof(PackedLibrary).Assembly.GetName().Version!.ToString(3);

    private static string Cache => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Join(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public void Dispose() => folder.Dispose();

    /// <summary>Builds a program of one file against the packages and runs it.</summary>
    /// <param name="program">Its name among <c>packed/programs</c>, without an extension.</param>
    /// <param name="arguments">What it is given.</param>
    internal Ran Run(string program, params IReadOnlyList<string> arguments)
    {
        string home = Directory.CreateDirectory(folder[program]).FullName;
        File.Copy(Path.Join(Repository.Tests, "packed", "programs", program + ".cs"), Path.Join(home, "Program.cs"));
        File.WriteAllText(Path.Join(home, program + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                {string.Concat(Rooms.Select(room => $"<PackageReference Include=\"{room}\" Version=\"{Version}\" />"))}
              </ItemGroup>
            </Project>
            """);
        return Dotnet.Run(home, ["run", "-c", "Release", "--", .. arguments]);
    }
}
