namespace CrisisSim.Cli;

/// <summary>Which crisis is to be told.</summary>
internal sealed record TraceRequest(ScenarioRequest Scenario, long Trial);
