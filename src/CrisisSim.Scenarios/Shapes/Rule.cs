namespace CrisisSim.Scenarios;

/// <summary>What must hold between several values of one object; the complaint stands at one of them.</summary>
internal sealed record Rule(Func<Values, string?> Fault, Row At);
