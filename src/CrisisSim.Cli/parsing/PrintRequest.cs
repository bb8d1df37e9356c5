namespace CrisisSim.Cli;

/// <summary>How results are to be printed.</summary>
internal readonly record struct PrintRequest(OutputFormat Format, bool Quiet)
{
    /// <summary>Whether the rows of a result are printed.</summary>
    public bool ShowsRows => Format is OutputFormat.Csv or OutputFormat.Json;
}
