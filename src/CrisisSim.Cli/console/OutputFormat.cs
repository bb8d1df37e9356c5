namespace CrisisSim.Cli;

/// <summary>How results are written.</summary>
internal enum OutputFormat
{
    Table,
    Csv,
    Json,
    Markdown,

    /// <summary>Rows in the files of --out are Apache Parquet; the screen shows what it shows of a table.</summary>
    Parquet,
}
