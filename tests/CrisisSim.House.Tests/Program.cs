namespace CrisisSim.House.Tests;

/// <summary>Prints the graph of the rooms that are named, or of all.</summary>
internal static class Program
{
    private static int Main(string[] names)
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        foreach (string error in House.Standing.Errors) Console.Error.WriteLine(error);
        foreach (Room room in House.Standing.Rooms.Where(room => IsAsked(room, names)))
            Console.WriteLine(GraphPage.Of(room, House.Standing.GraphOf(room)));
        return House.Standing.Errors.Count == 0 ? 0 : 1;
    }

    private static bool IsAsked(Room room, string[] names) => names.Length == 0
        || names.Any(name => room.Name == name || room.Name == "CrisisSim." + name);
}
