namespace CrisisSim.Experiments;

/// <summary>An act whose utility is not known as closely as was asked.</summary>
/// <param name="Setting">The text or baseline.</param>
/// <param name="Act">The act.</param>
/// <param name="Error">Standard error of its utility at the truth, for the scenario's attacker.</param>
public sealed record UncertainAct(string Setting, string Act, double Error);
