namespace CrisisSim.Scenarios;

/// <summary>Every number that a scenario rests on, in the order of the format.</summary>
public sealed class Ledger
{
    private readonly List<LedgerEntry> entries = [];

    /// <summary>All of them, defaults included.</summary>
    public IReadOnlyList<LedgerEntry> Entries => entries;

    /// <summary>
    /// What a study of judgement varies: the judged and assumed numbers that have a range and are not set from outside.
    /// A number that several entries take over from one place (a line, a population, a default) is one; so is one that
    /// several texts state alike, with one range, in the same place of theirs.
    /// </summary>
    public IReadOnlyList<VariedNumber> Varied()
    {
        var numbers = new List<List<LedgerEntry>>();
        var alike = new Dictionary<string, List<LedgerEntry>>(StringComparer.Ordinal);
        foreach (IGrouping<SourcePosition, LedgerEntry> uses in entries
            .Where(entry => entry.Grade != Grade.Sourced && entry.Range is not null && entry.Movable
                && entry.Origin != Origin.Override)
            .GroupBy(entry => entry.StatedAt))
        {
            string[] places = [.. uses.Select(AlikeIn).OfType<string>()];
            List<LedgerEntry>? number = places.Select(place => alike.GetValueOrDefault(place))
                .FirstOrDefault(known => known is not null);
            if (number is null) numbers.Add(number = []);
            number.AddRange(uses);
            foreach (string place in places) alike.TryAdd(place, number);
        }
        return [.. numbers.Select(uses => new VariedNumber(uses))];
    }

    /// <summary>What a number of a text has in common with one that another text states alike; null: it is no text's.</summary>
    private static string? AlikeIn(LedgerEntry entry)
    {
        const string texts = "declarations."; // the root key stands a floor above
        if (!entry.Path.StartsWith(texts, StringComparison.Ordinal)) return null;
        int place = entry.Path.IndexOf('.', texts.Length);
        return place < 0 ? null
            : FormattableString.Invariant($"{entry.Path[place..]} {entry.Value:R} {entry.Range?.Low:R} {entry.Range?.High:R}");
    }

    internal void Add(LedgerEntry entry) => entries.Add(entry);
}
