using CsvHelper;

namespace CrisisSim.Experiments;

/// <summary>Writes tables as CSV, wording by wording and trial by trial.</summary>
internal static class TableWriter
{
    public static void Trials(Stream to, IReadOnlyList<TrialTable> tables)
    {
        using var csv = CsvWriter.Create(to, CsvCell.Writing, leaveOpen: true);
        csv.WriteHeader((string[])["wording", "trial", .. TrialFile.Columns.Select(column => column.Header)]);
        foreach (TrialTable table in tables)
        {
            for (int row = 0; row < table.Trials; row++)
            {
                csv.WriteField(table.Declaration);
                csv.Write(table.Head.First + row);
                foreach (Column<TrialTable, TrialColumns> column in TrialFile.Columns) column.Write(csv, table, row);
                csv.EndRecord();
            }
        }
        csv.Flush();
    }

    public static void Members(Stream to, IReadOnlyList<TrialTable> tables)
    {
        using var csv = CsvWriter.Create(to, CsvCell.Writing, leaveOpen: true);
        csv.WriteHeader(
            (string[])["wording", "trial", "member", .. MemberFile.Columns.Select(column => column.Header)]);
        foreach (TrialTable table in tables)
        {
            MemberTable[] members = [.. Enumerable.Range(0, table.Head.Members.Count).Select(table.Member)];
            for (int row = 0; row < table.Trials; row++)
                foreach (MemberTable member in members) MemberRow(csv, table, member, row);
        }
        csv.Flush();
    }

    private static void MemberRow(CsvWriter csv, TrialTable table, MemberTable member, int row)
    {
        csv.WriteField(table.Declaration);
        csv.Write(table.Head.First + row);
        csv.WriteField(member.Name);
        foreach (Column<MemberTable, MemberColumns> column in MemberFile.Columns) column.Write(csv, member, row);
        csv.EndRecord();
    }
}
