using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>Which crisis is to be told, and on which engine it is played.</summary>
internal sealed record TraceRequest(ScenarioRequest Scenario, long Trial, Engine Engine);
