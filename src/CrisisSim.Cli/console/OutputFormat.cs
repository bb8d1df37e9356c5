namespace CrisisSim.Cli;

/// <summary>How results are written.</summary>
internal enum OutputFormat
{
    Table,
    Csv,
    Json,
    Markdown,

    /// <summary>The files of --out hold their rows as Apache Parquet; the screen shows what it shows of a table.</summary>
    Parquet,
}
