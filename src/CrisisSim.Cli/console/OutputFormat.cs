namespace CrisisSim.Cli;

/// <summary>How results are written.</summary>
internal enum OutputFormat
{
    Table,
    Csv,
    Json,
    Markdown,
}
