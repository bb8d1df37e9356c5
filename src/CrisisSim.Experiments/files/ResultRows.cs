namespace CrisisSim.Experiments;

/// <summary>
/// The rows of a result file, wording by wording, role by role and trial by trial, whatever the form of the file.
/// </summary>
/// <param name="Columns">What the columns say and hold.</param>
/// <param name="Blocks">The rows, in their order.</param>
internal sealed record ResultRows(IReadOnlyList<(ColumnNote Note, FileKind Kind)> Columns, IEnumerable<RowBlock> Blocks)
{
    private static readonly ColumnNote Wording = new("wording", "key of the text under which the crisis is played"),
        Role = new("role",
            "what the crisis is played for: the attack itself; the same incident as a false alarm; the same attack, "
                + "brought on by the attacked member",
            Levels: string.Join("; ", Enum.GetValues<CrisisRole>().Select(Names.Key))),
        Trial = new("trial",
            "number of the crisis; the same number has the same luck under every wording and in every role",
            Levels: "whole numbers from 0"),
        Member = new("member", "name of the member");

    /// <summary>What the columns of trials.csv say.</summary>
    public static IReadOnlyList<ColumnNote> TrialNotes { get; } = [.. Trials([]).Columns.Select(column => column.Note)];

    /// <summary>What the columns of members.csv say.</summary>
    public static IReadOnlyList<ColumnNote> MemberNotes { get; } =
        [.. Members([]).Columns.Select(column => column.Note)];

    /// <summary>One row a wording, role and trial.</summary>
    public static ResultRows Trials(IReadOnlyList<TrialTable> tables) => new(
        [
            (Wording, FileKind.Text), (Role, FileKind.Text), (Trial, FileKind.Whole),
            .. TrialFile.Columns.Select(column => (column.Note, column.Kind)),
        ],
        CrisisRows.Of(tables).Select(rows => new RowBlock(rows.Table.Trials,
            [.. Keys(rows), .. TrialFile.Columns.Select(column => column.Of(rows))])));

    /// <summary>One row a wording, role, trial and member.</summary>
    public static ResultRows Members(IReadOnlyList<TrialTable> tables) => new(
        [
            (Wording, FileKind.Text), (Role, FileKind.Text), (Trial, FileKind.Whole), (Member, FileKind.Text),
            .. MemberFile.Columns.Select(column => (column.Note, column.Kind)),
        ],
        CrisisRows.Of(tables).Select(MembersOf));

    private static RowBlock MembersOf(CrisisRows rows)
    {
        int members = rows.Table.Head.Members.Count;
        MemberTable[] each = [.. Enumerable.Range(0, members).Select(rows.Table.Member)];
        return new RowBlock(rows.Table.Trials * members,
        [
            .. Keys(rows).Select(key => (Func<int, FileValue>)(row => key(row / members))),
            row => FileValue.From(each[row % members].Name),
            .. MemberFile.Columns.Select(column =>
            {
                Func<int, FileValue>[] values = [.. each.Select(column.Of)];
                return (Func<int, FileValue>)(row => values[row % members](row / members));
            }),
        ]);
    }

    private static IEnumerable<Func<int, FileValue>> Keys(CrisisRows rows)
    {
        FileValue wording = FileValue.From(rows.Table.Declaration), role = FileValue.From(Names.Key(rows.Role));
        yield return _ => wording;
        yield return _ => role;
        yield return row => FileValue.From(rows.Table.Head.First + row);
    }
}

/// <summary>So many rows, a function a column.</summary>
internal sealed record RowBlock(int Rows, IReadOnlyList<Func<int, FileValue>> Columns);
