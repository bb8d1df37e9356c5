using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CrisisSim.Acceptance.Tests;

/// <summary>Which room may know which other, and which may know what lies outside.</summary>
public class Rooms
{
    private static readonly Dictionary<string, string[]> Doors = new(StringComparer.Ordinal)
    {
        ["CrisisSim.Kernel"] = [],
        ["CrisisSim.Statistics"] = [],
        ["CrisisSim.Model"] = ["CrisisSim.Kernel"],
        ["CrisisSim.Experiments"] = ["CrisisSim.Model", "CrisisSim.Statistics"],
        ["CrisisSim.Scenarios"] = ["CrisisSim.Experiments"],
        ["CrisisSim.Charts"] = ["CrisisSim.Experiments"],
        ["CrisisSim.Cli"] = ["CrisisSim.Scenarios", "CrisisSim.Charts", "CrisisSim.SimSharp"],
        ["CrisisSim.SimSharp"] = ["CrisisSim.Kernel"],
    };

    public static TheoryData<string> All => [.. Projects().Select(Path.GetFileNameWithoutExtension).OfType<string>()];

    [Theory]
    [MemberData(nameof(All))]
    public void A_room_has_no_doors_but_those_of_the_plan(string room) => References(room, "ProjectReference")
        .Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))).Except(Doors[room]).ShouldBeEmpty();

    [Theory]
    [InlineData("YamlDotNet", "CrisisSim.Scenarios")]
    [InlineData("Spectre.Console", "CrisisSim.Cli")]
    [InlineData("System.CommandLine", "CrisisSim.Cli")]
    [InlineData("Microsoft.Data.Sqlite.Core", "CrisisSim.Experiments")]
    [InlineData("SQLitePCLRaw.bundle_e_sqlite3", "CrisisSim.Experiments")]
    [InlineData("SimSharp", "CrisisSim.SimSharp")]
    public void A_package_is_known_to_one_room_alone(string package, string room) =>
        Projects().Select(path => Path.GetFileNameWithoutExtension(path)!).Where(project => References(project, "PackageReference").Contains(package)).ShouldBe([room]);

    [Fact]
    public void Only_the_command_line_knows_the_console()
    {
        string[] users = [.. Repository.SourceFiles().Where(path => Regex.IsMatch(File.ReadAllText(path), @"\b(System\.)?Console\.(\p{Lu})")).Select(RoomOf).Distinct()];
        users.ShouldBe(["CrisisSim.Cli"]);
    }

    [Theory]
    [InlineData("crisissim", "System.Console")]
    [InlineData("CrisisSim.Scenarios", "YamlDotNet")]
    [InlineData("CrisisSim.Experiments", "Microsoft.Data.Sqlite")]
    public void The_built_rooms_keep_to_it(string room, string assembly) => Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Where(name => name.StartsWith("crisissim", StringComparison.OrdinalIgnoreCase) && !name.EndsWith("Tests", StringComparison.Ordinal))
        .Select(name => System.Reflection.Assembly.Load(name))
        .Where(built => built.GetReferencedAssemblies().Any(known => known.Name == assembly))
        .Select(built => built.GetName().Name!)
        .ShouldBe([room]);

    private static IEnumerable<string> Projects() => Directory.EnumerateFiles(Repository.Source, "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static IEnumerable<string> References(string room, string kind) =>
        XDocument.Load(Path.Join(Repository.Source, room, room + ".csproj")).Descendants(kind).Select(element => element.Attribute("Include")!.Value);

    private static string RoomOf(string path) => Path.GetRelativePath(Repository.Source, path).Split(Path.DirectorySeparatorChar)[0];
}
