namespace CrisisSim.Cli;

/// <summary>Where files are asked for, and whether the pages and pictures of the report are to be among them.</summary>
internal sealed record OutRequest(string Directory, bool Report)
{
    /// <summary>Whether results of something else may be written over.</summary>
    public bool Force { get; init; }

    /// <summary>Whether rows are written as Apache Parquet.</summary>
    public bool Parquet { get; init; }

    /// <summary>Whether the rows of members are to be among the files.</summary>
    public bool Members { get; init; }
}
