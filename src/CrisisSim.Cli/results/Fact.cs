namespace CrisisSim.Cli;

/// <summary>
/// One named value that holds for a result as a whole: its seed, its trials, the command that reproduces it.
/// </summary>
internal readonly record struct Fact(string Name, Cell Value);
