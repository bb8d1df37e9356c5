using System.Globalization;

namespace CrisisSim.House.Tests;

/// <summary>
/// Prints the graph of the rooms that are named, or of all; or, asked for <c>faults 100 2026 Kernel</c>, plays so many faults
/// of a seed against the tests of rooms.
/// </summary>
internal static class Program
{
    private static int Main(string[] names)
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        if (names is ["faults", string count, string seed, .. string[] rooms])
            return FaultCampaign.Play(int.Parse(count, CultureInfo.InvariantCulture),
                int.Parse(seed, CultureInfo.InvariantCulture), rooms.Length > 0 ? rooms : ["Kernel", "Statistics", "Model"]);
        foreach (string name in House.Standing.Unknown) Console.Error.WriteLine("unknown: " + name);
        foreach (Room room in Room.All.Where(room => IsAsked(room, names)))
            Console.WriteLine(GraphPage.Render(room, House.Standing.GraphOf(room)));
        return House.Standing.Unknown.Count == 0 ? 0 : 1;
    }

    private static bool IsAsked(Room room, string[] names) => names.Length == 0
        || names.Any(name => room.Name == name || room.Name == "CrisisSim." + name);
}
