using System.Globalization;
using CrisisSim.Statistics;
using Microsoft.Data.Sqlite;

namespace CrisisSim.Experiments;

/// <summary>
/// Numbers from columns, which SQLite lets hold texts too and then reads as 0; and moments from the columns trials, mean,
/// squares, difference_mean, difference_squares, wherever they begin.
/// </summary>
internal static class StoreColumns
{
    public static Moments Values(SqliteDataReader row, int first) =>
        Moments.Known(row.Whole(first), row.Number(first + 1), row.Number(first + 2));

    public static Moments? Differences(SqliteDataReader row, int first) => row.IsDBNull(first + 3)
        ? null
        : Moments.Known(row.Whole(first), row.Number(first + 3), row.Number(first + 4));

    /// <summary>A number.</summary>
    /// <exception cref="FormatException">It is a text or nothing.</exception>
    public static double Number(this SqliteDataReader row, int column) => row.GetValue(column) switch
    {
        double number => number,
        long number => number,
        object other => throw No("number", other),
    };

    /// <summary>A whole number.</summary>
    /// <exception cref="FormatException">It is a text, a fraction or nothing, or too large.</exception>
    public static int Whole(this SqliteDataReader row, int column) =>
        row.GetValue(column) is long number and >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw No("whole number", row.GetValue(column));

    private static FormatException No(string kind, object value) =>
        new($"{InertText.Quoted(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")} is no {kind}.");
}
