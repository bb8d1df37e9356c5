namespace CrisisSim.Reports;

/// <summary>
/// One named value that holds for a result as a whole: its seed, its trials, the command that reproduces it.
/// </summary>
public readonly record struct Fact(string Name, Cell Value);
