using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CrisisSim.Acceptance.Tests;

/// <summary>Databases of studies made hostile: by their pages, and by what stands in their tables.</summary>
internal sealed class HostileStore(Random chance, HostileText texts)
{
    private static readonly string[] Tables =
        ["manifest", "wordings", "endpoints", "factors", "points", "levels", "batches", "outcomes", "outcomes"];

    private static readonly string[] Statements =
    [
        "DROP TABLE {0}", "DELETE FROM {0}", "ALTER TABLE {0} RENAME TO other", "PRAGMA user_version = 7", "PRAGMA application_id = 0",
        "CREATE TRIGGER x AFTER INSERT ON {0} BEGIN DELETE FROM points; END", "ALTER TABLE {0} ADD COLUMN more TEXT",
        "ALTER TABLE outcomes RENAME COLUMN mean TO average", "PRAGMA journal_mode = WAL",
        "DROP TABLE {0}; CREATE VIEW {0} AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n",
    ];

    /// <summary>Changes a database in place.</summary>
    public void Change(string path)
    {
        if (chance.Next(3) > 0)
        {
            Rows(path);
            return;
        }
        byte[] bytes = File.ReadAllBytes(path);
        if (chance.Next(2) == 0) File.WriteAllBytes(path, texts.Bytes(bytes));
        else
        {
            int pages = Math.Max(1, bytes.Length / 4096), one = chance.Next(pages) * 4096, other = chance.Next(pages) * 4096;
            byte[] page = bytes.AsSpan(one, Math.Min(4096, bytes.Length - one)).ToArray();
            page.AsSpan(0, Math.Min(page.Length, bytes.Length - other)).CopyTo(bytes.AsSpan(other));
            File.WriteAllBytes(path, bytes);
        }
    }

    private void Rows(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Try(connection, "PRAGMA synchronous = OFF; PRAGMA writable_schema = ON");
        for (int k = chance.Next(1, 4); k > 0; k--)
        {
            string table = Tables[chance.Next(Tables.Length)];
            if (chance.Next(6) == 0)
            {
                string statement = Statements[chance.Next(Statements.Length)];
                Try(connection, string.Format(CultureInfo.InvariantCulture, statement, table));
                return; // a view that never ends is not to be counted
            }
            List<string> columns = Read(connection, $"SELECT name FROM pragma_table_info('{table}')");
            if (columns.Count == 0) continue;
            string column = columns[chance.Next(columns.Count)];
            List<string> count = Read(connection, $"SELECT count(*) FROM {table}");
            int rows = count.Count == 0 ? 0 : int.Parse(count[0], CultureInfo.InvariantCulture);
            string key = columns[0];
            List<string> keys = Read(connection, $"SELECT {key} FROM {table} LIMIT 1 OFFSET {chance.Next(Math.Max(1, rows))}");
            if (keys.Count == 0) continue;
            string which = chance.Next(8) == 0 ? "" : " WHERE " + key + " = $key";
            if (chance.Next(8) == 0) Try(connection, $"DELETE FROM {table}{which}", keys[0]);
            else Try(connection, $"UPDATE OR REPLACE {table} SET {column} = {Literal()}{which}", keys[0]);
        }
    }

    private string Literal() => chance.Next(14) switch
    {
        0 => "NULL",
        1 => "-1",
        2 => "1e308",
        3 => "9e999",
        4 => "9223372036854775807",
        5 => "2147483648",
        6 => "x'00ff41'",
        7 => "0",
        8 => "1",
        9 => "''",
        10 => "0.5",
        11 => "zeroblob(100000)",
        _ => $"'{texts.Value().Replace("'", "''", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal)}'",
    };

    private static List<string> Read(SqliteConnection connection, string text)
    {
        try
        {
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = text;
            using SqliteDataReader reader = command.ExecuteReader();
            List<string> read = [];
            // A view that never ends is not read to its end.
            while (read.Count < 1000 && reader.Read()) read.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
            return read;
        }
        catch (SqliteException)
        {
            return [];
        }
    }

    /// <summary>What the database itself does not let pass is not tried.</summary>
    private static void Try(SqliteConnection connection, string text, string? key = null)
    {
        try
        {
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = text;
            if (key is not null) command.Parameters.AddWithValue("$key", key);
            command.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            // Sound or refused, it is a case all the same.
        }
    }
}
