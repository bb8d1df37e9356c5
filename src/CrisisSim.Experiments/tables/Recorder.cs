using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Writes an outcome into its row; the outcome is then no longer needed.</summary>
internal static class Recorder
{
    private static readonly Stage[] Stages = Enum.GetValues<Stage>();

    public static void Write(this TrialColumns columns, int row, Outcome outcome)
    {
        foreach (Milestone milestone in Milestone.All) columns[milestone][row] = outcome[milestone].OrNever;
        foreach (Quantity quantity in Quantity.All) columns[quantity][row] = outcome[quantity];
        foreach (Tally tally in Tally.All) columns[tally][row] = outcome[tally];
        foreach (Portion portion in Portion.All) columns[portion][row] = outcome[portion];
        foreach (Trait trait in Trait.All) columns[trait][row] = outcome[trait];
        foreach (Stage stage in Stages) columns[stage][row] = outcome.Path[stage];
        columns.Levels[row] = (byte)outcome.Level;
        columns.Asked[row] = (byte)outcome.Asked;
        columns.Ends[row] = (byte)outcome.End;
        columns.States[row] = (byte)outcome.AtDay30;
        columns.PathMembers[row] = IndexOf(columns.Head.Members, outcome.Path.Member);
        for (int m = 0; m < columns.Head.Members.Count; m++) columns.Member(m).Write(row, outcome.Members[m]);
    }

    public static short IndexOf(IReadOnlyList<string> members, string? name)
    {
        for (int m = 0; m < members.Count; m++)
            if (string.Equals(members[m], name, StringComparison.Ordinal)) return (short)m;
        return TrialColumns.Nobody;
    }
}
