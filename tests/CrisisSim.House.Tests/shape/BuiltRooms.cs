using System.Reflection;

namespace CrisisSim.House.Tests;

/// <summary>The assemblies of the rooms as they lie beside the tests, by the room's name.</summary>
internal static class BuiltRooms
{
    public static IReadOnlyDictionary<string, Assembly> All { get; } = Directory
        .EnumerateFiles(AppContext.BaseDirectory, "*.dll")
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Where(name => Repository.Rooms.Contains(RoomOf(name)))
        .ToDictionary(RoomOf, Assembly.Load, StringComparer.Ordinal);

    public static IEnumerable<string> KnownTo(string room) =>
        All[room].GetReferencedAssemblies().Select(known => RoomOf(known.Name!));

    private static string RoomOf(string assembly) => assembly == "crisissim" ? "CrisisSim.Cli" : assembly;
}
