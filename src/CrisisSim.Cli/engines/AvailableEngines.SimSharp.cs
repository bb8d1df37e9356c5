using CrisisSim.Kernel;
using CrisisSim.Model;
using CrisisSim.SimSharp;

namespace CrisisSim.Cli;

/// <content>Part of builds with SimSharp alone.</content>
internal static partial class AvailableEngines
{
    static partial void AddOptional(List<Engine> engines) =>
        engines.Add(new Engine(Optional, "SimSharp's environment and event queue",
            () => new Simulation(new SimSharpCalendar())));
}
