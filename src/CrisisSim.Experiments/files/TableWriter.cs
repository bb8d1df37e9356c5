using CsvHelper;

namespace CrisisSim.Experiments;

/// <summary>Writes tables as CSV.</summary>
internal static class TableWriter
{
    public static void Trials(Stream to, IReadOnlyList<TrialTable> tables) => Write(to, ResultRows.Trials(tables));

    public static void Members(Stream to, IReadOnlyList<TrialTable> tables) => Write(to, ResultRows.Members(tables));

    public static void Write(Stream to, ResultRows rows)
    {
        using var csv = CsvWriter.Create(to, CsvCell.Writing, leaveOpen: true);
        csv.WriteHeader([.. rows.Columns.Select(column => column.Note.Column)]);
        foreach (RowBlock block in rows.Blocks)
        {
            for (int row = 0; row < block.Rows; row++)
            {
                foreach (Func<int, FileValue> column in block.Columns) csv.Write(column(row));
                csv.EndRecord();
            }
        }
        csv.Flush();
    }
}
