using CrisisSim.Statistics;
using Microsoft.Data.Sqlite;

namespace CrisisSim.Experiments;

/// <summary>
/// Moments from the columns trials, mean, squares, difference_mean, difference_squares, wherever they begin.
/// </summary>
internal static class StoreColumns
{
    public static Moments Values(SqliteDataReader row, int first) =>
        Moments.Known(row.GetInt64(first), row.GetDouble(first + 1), row.GetDouble(first + 2));

    public static Moments? Differences(SqliteDataReader row, int first) => row.IsDBNull(first + 3)
        ? null
        : Moments.Known(row.GetInt64(first), row.GetDouble(first + 3), row.GetDouble(first + 4));
}
