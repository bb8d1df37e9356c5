using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>A scenario that was read without an error, and the hash of its content.</summary>
internal sealed record ReadScenario(Scenario Scenario, string Path, string Hash);
