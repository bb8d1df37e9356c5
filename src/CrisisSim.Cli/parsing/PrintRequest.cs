namespace CrisisSim.Cli;

/// <summary>How results are to be printed.</summary>
internal readonly record struct PrintRequest(OutputFormat Format, bool Quiet);
