namespace CrisisSim.Cli;

/// <summary>A command line to learn from, and what it does.</summary>
internal sealed record Example(string CommandLine, string Does);
