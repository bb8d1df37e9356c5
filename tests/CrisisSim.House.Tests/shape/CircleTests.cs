namespace CrisisSim.House.Tests;

/// <summary>
/// Inside a room, folders stand on floors: whoever uses a folder is not used by it, not even in a roundabout way.
/// <c>dotnet run -c Release --project tests/CrisisSim.House.Tests -- Model</c> prints the floors of a room.
/// </summary>
public class CircleTests
{
    /// <summary>Knots that stay for a reason: at most three, and none may be named that is no longer there.</summary>
    private static readonly NamedKnot[] Named = [];

    public static TheoryData<string> Rooms => [.. Repository.Rooms];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void No_circle_runs_through_the_folders_of_a_room(string name)
    {
        Room room = Room.All.Single(room => room.Name == name);
        FolderGraph graph = House.Standing.GraphOf(room);
        string[][] knots = [.. graph.Knots.Where(knot => !Named.Any(named => named.Is(name, knot)))];
        Assert.True(knots.Length == 0, string.Join("\n", knots.Select(knot => Describe(graph, name, knot))));
    }

    [Fact]
    public void Knots_that_stay_are_few_and_still_there()
    {
        Named.Length.ShouldBeLessThanOrEqualTo(3);
        Named.ShouldAllBe(named => named.Reason.Length > 0);
        Named.ShouldAllBe(named => Room.All.Where(room => room.Name == named.Room)
            .SelectMany(room => House.Standing.GraphOf(room).Knots).Any(knot => named.Is(named.Room, knot)));
    }

    [Fact]
    public void Every_name_is_understood_so_that_no_reference_is_missed() => House.Standing.Unknown.ShouldBeEmpty();

    private static string Describe(FolderGraph graph, string room, string[] knot)
    {
        IReadOnlyList<Circle> circles = graph.CirclesIn(knot);
        string folders = string.Join(", ", knot);
        return $"{room}: {knot.Length} folders reach one another ({folders}), in {circles.Count} circles:"
            + string.Concat(circles.Select(circle => $"\n  {circle}"));
    }

    private sealed record NamedKnot(string Room, string[] Folders, string Reason)
    {
        public bool Is(string room, string[] knot) => room == Room && knot.ToHashSet().SetEquals(Folders);
    }
}
