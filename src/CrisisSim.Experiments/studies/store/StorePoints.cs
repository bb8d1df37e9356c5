using Microsoft.Data.Sqlite;

namespace CrisisSim.Experiments;

/// <summary>The points of a study in its database.</summary>
internal static class StorePoints
{
    /// <summary>Writes all, within a transaction of the caller.</summary>
    public static void Write(StoreFile file, DesignLayout layout)
    {
        using SqliteCommand point = file.Statement("INSERT INTO points VALUES ($point, $row, NULL)", "$point", "$row");
        using SqliteCommand level = file.Statement("INSERT INTO levels VALUES ($point, $factor, $text, $number)",
            "$point", "$factor", "$text", "$number");
        foreach (StudyPoint of in layout.Points)
        {
            (point.Parameters[0].Value, point.Parameters[1].Value) = (of.Index, layout.Rows[of.Index]);
            point.ExecuteNonQuery();
            for (int factor = 0; factor < of.Values.Count; factor++)
            {
                FactorValue value = of.Values[factor];
                (level.Parameters[0].Value, level.Parameters[1].Value, level.Parameters[2].Value) =
                    (of.Index, factor, value.Text);
                level.Parameters[3].Value = double.IsFinite(value.Number) ? value.Number : DBNull.Value;
                level.ExecuteNonQuery();
            }
        }
    }

    /// <summary>The points with their values, in order.</summary>
    public static IReadOnlyList<StudyPoint> Read(StoreFile file)
    {
        List<List<FactorValue>> points = [];
        foreach (SqliteDataReader row in file.Rows("SELECT point, text, number FROM levels ORDER BY point, factor"))
        {
            int point = row.Whole(0);
            if (point == points.Count) points.Add([]);
            if (point != points.Count - 1) throw new FormatException("There is no such point.");
            points[^1].Add(new FactorValue(row.GetString(1), row.IsDBNull(2) ? double.NaN : row.Number(2)));
        }
        return [.. points.Select((values, k) => new StudyPoint(k, values))];
    }
}
