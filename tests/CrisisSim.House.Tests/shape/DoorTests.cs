namespace CrisisSim.House.Tests;

/// <summary>Which room may know which other, and which may know what lies outside.</summary>
public class DoorTests
{
    private static readonly Dictionary<string, string[]> Doors = new(StringComparer.Ordinal)
    {
        ["CrisisSim.Kernel"] = [],
        ["CrisisSim.Statistics"] = [],
        ["CrisisSim.Model"] = ["CrisisSim.Kernel"],
        ["CrisisSim.Experiments"] = ["CrisisSim.Model", "CrisisSim.Statistics"],
        ["CrisisSim.Scenarios"] = ["CrisisSim.Experiments"],
        ["CrisisSim.Charts"] = ["CrisisSim.Experiments"],
        ["CrisisSim.Reports"] = ["CrisisSim.Charts"],
        ["CrisisSim.Cli"] = ["CrisisSim.Scenarios", "CrisisSim.Reports", "CrisisSim.SimSharp"],
        ["CrisisSim.SimSharp"] = ["CrisisSim.Kernel"],
    };

    public static TheoryData<string> Rooms => [.. Repository.Rooms];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_has_no_doors_but_those_of_the_plan(string name) =>
        Named(name).Doors.Except(Doors[name]).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_uses_no_type_that_lies_behind_no_door(string name) => House.Standing.References
        .Where(reference => reference.From.Room == name && reference.To.Room != name)
        .Where(reference => !Below(name).Contains(reference.To.Room))
        .Select(reference => $"{name}/{reference} in {reference.To.Room}").ShouldBeEmpty();

    [Fact]
    public void The_built_rooms_keep_to_the_doors()
    {
        foreach (string room in BuiltRooms.All.Keys)
            BuiltRooms.KnownTo(room).Where(Repository.Rooms.Contains).ShouldBeSubsetOf(Below(room), room);
    }

    [Theory]
    [InlineData("YamlDotNet", "CrisisSim.Scenarios")]
    [InlineData("Spectre.Console", "CrisisSim.Cli")]
    [InlineData("System.CommandLine", "CrisisSim.Cli")]
    [InlineData("Microsoft.Data.Sqlite.Core", "CrisisSim.Experiments")]
    [InlineData("SQLitePCLRaw.bundle_e_sqlite3", "CrisisSim.Experiments")]
    [InlineData("SimSharp", "CrisisSim.SimSharp")]
    public void A_package_is_known_to_one_room_alone(string package, string room) => Room.All
        .Where(one => one.Packages.Contains(package)).Select(one => one.Name).ShouldBe([room]);

    [Theory]
    [InlineData("System.Console", "CrisisSim.Cli")]
    [InlineData("YamlDotNet", "CrisisSim.Scenarios")]
    [InlineData("Microsoft.Data.Sqlite", "CrisisSim.Experiments")]
    public void The_built_rooms_keep_to_it(string assembly, string room) => BuiltRooms.All.Keys
        .Where(built => BuiltRooms.KnownTo(built).Contains(assembly)).ShouldBe([room]);

    private static Room Named(string name) => Room.All.Single(room => room.Name == name);

    private static IEnumerable<string> Below(string room) =>
        Doors[room].SelectMany(other => Below(other).Append(other)).Distinct();
}
