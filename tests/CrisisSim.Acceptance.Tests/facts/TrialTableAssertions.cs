using CrisisSim.Model;

namespace CrisisSim.Acceptance.Tests;

/// <summary>Holds two tables against each other, to the last bit.</summary>
internal static class TrialTableAssertions
{
    /// <summary>The columns in which two tables of the same trials differ, by name.</summary>
    public static IReadOnlyList<string> ColumnsThatDifferFrom(this TrialTable table, TrialTable other) =>
    [
        .. Differ(Milestone.All, m => table[m].SequenceEqual(other[m])),
        .. Differ(Quantity.All, q => table[q].SequenceEqual(other[q])),
        .. Differ(Portion.All, p => table[p].SequenceEqual(other[p])),
        .. Differ(Tally.All, t => table[t].SequenceEqual(other[t])),
        .. Differ<Stage>(s => table[s].SequenceEqual(other[s])),
        .. Differ(Trait.All, t => Rows(table).All(row => table.Has(t, row) == other.Has(t, row))),
        .. Named("Level", Rows(table).All(row => table.Level(row) == other.Level(row))),
        .. Named("Asked", Rows(table).All(row => table.Asked(row) == other.Asked(row))),
        .. Named("End", Rows(table).All(row => table.End(row) == other.End(row))),
        .. Named("PathMember", Rows(table).All(row => table.PathMember(row) == other.PathMember(row))),
        .. Enumerable
            .Range(0, table.Head.Members.Count)
            .SelectMany(m => OfMember(table.Member(m), other.Member(m)))
            .Distinct(),
    ];

    private static IEnumerable<string> OfMember(MemberTable table, MemberTable other) =>
    [
        .. Differ(MemberMilestone.All, m => table[m].SequenceEqual(other[m])),
        .. Differ(MemberQuantity.All, q => table[q].SequenceEqual(other[q])),
        .. Differ(MemberTrait.All, t => Enumerable
            .Range(0, table.Trials)
            .All(row => table.Has(t, row) == other.Has(t, row))),
    ];

    private static IEnumerable<int> Rows(TrialTable table) => Enumerable.Range(0, table.Trials);

    private static IEnumerable<string> Differ<TMeasure>(IReadOnlyList<TMeasure> measures, Func<TMeasure, bool> same)
        where TMeasure : Recorded =>
        measures.Where(measure => !same(measure)).Select(measure => $"{typeof(TMeasure).Name}.{measure}");

    private static IEnumerable<string> Differ<TColumn>(Func<TColumn, bool> same) where TColumn : struct, Enum =>
        Enum.GetValues<TColumn>().Where(column => !same(column)).Select(column => $"{typeof(TColumn).Name}.{column}");

    private static IEnumerable<string> Named(string column, bool same) => same ? [] : [column];
}
