using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>The engines of this build, the usual one first.</summary>
internal static partial class AvailableEngines
{
    /// <summary>The engine that only some builds have.</summary>
    public const string Optional = "simsharp";

    /// <summary>What a build needs to have it.</summary>
    public const string OptionalNeeds =
        "'simsharp' is not built into this tool: build it with -p:WithSimSharp=true from a package source that holds "
            + "SimSharp 3.4.2";

    public static IReadOnlyList<Engine> All { get; } = Found();

    public static bool HasOptional => All.Any(engine => engine.Name == Optional);

    private static List<Engine> Found()
    {
        List<Engine> engines = [Engine.Kernel, Engine.Heap];
        AddOptional(engines);
        return engines;
    }

    static partial void AddOptional(List<Engine> engines);
}
