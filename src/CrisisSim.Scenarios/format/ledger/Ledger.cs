namespace CrisisSim.Scenarios;

/// <summary>Every number that a scenario rests on, in the order of the format.</summary>
public sealed class Ledger
{
    private readonly List<LedgerEntry> entries = [];

    /// <summary>All of them, defaults included.</summary>
    public IReadOnlyList<LedgerEntry> Entries => entries;

    /// <summary>
    /// What a study of judgement varies: the judged and assumed numbers that have a range and are not set from outside.
    /// A number that several entries take over from one place (a line, a population, a default) is one.
    /// </summary>
    public IReadOnlyList<VariedNumber> Varied() =>
    [
        .. entries
            .Where(entry => entry.Grade != Grade.Sourced && entry.Range is not null && entry.Movable
                && entry.Origin != Origin.Override)
            .GroupBy(entry => entry.StatedAt)
            .Select(uses => new VariedNumber([.. uses])),
    ];

    internal void Add(LedgerEntry entry) => entries.Add(entry);
}
