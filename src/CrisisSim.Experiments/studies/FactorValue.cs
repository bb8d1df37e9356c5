namespace CrisisSim.Experiments;

/// <summary>A value of a factor.</summary>
/// <param name="Text">As it is written into the scenario, with its unit: "6 h", "0.85", "yes".</param>
/// <param name="Number">As a number for analysis, in the unit of the factor; of values that are no numbers their place, from 0.</param>
public readonly record struct FactorValue(string Text, double Number);
