namespace CrisisSim.Cli;

/// <summary>Where files are asked for, and whether the pages and pictures of the report are to be among them.</summary>
internal sealed record OutRequest(string Directory, bool Report);
