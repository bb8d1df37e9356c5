namespace CrisisSim.Experiments;

/// <summary>Which files a run is to leave beside the rows of its trials. Lists are compared by reference.</summary>
/// <param name="Members">Whether the rows of members are among them; they are many.</param>
/// <param name="Parquet">Whether the rows are written as Apache Parquet, not as CSV.</param>
/// <param name="Beside">Further files that are of the same run; null for none.</param>
public readonly record struct ResultForm(
    bool Members = false, bool Parquet = false, IReadOnlyList<ResultFile>? Beside = null)
{
    /// <summary>What a CSV file is called where it is written as Parquet: trials.parquet.</summary>
    public static string InParquet(string csv) => Path.ChangeExtension(csv, ".parquet");

    /// <summary>The file of these rows.</summary>
    internal ResultFile File(string csv, ResultRows rows) => Parquet
        ? new ResultFile(InParquet(csv), to => ParquetRows.Write(to, rows))
        : new ResultFile(csv, to => TableWriter.Write(to, rows));
}
