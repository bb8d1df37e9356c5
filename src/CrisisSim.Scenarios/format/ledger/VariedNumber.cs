namespace CrisisSim.Scenarios;

/// <summary>A judged or assumed number that a study varies, with every place that takes it over.</summary>
public sealed class VariedNumber
{
    internal VariedNumber(IReadOnlyList<LedgerEntry> uses) => Uses = uses;

    /// <summary>The ledger's entries that are this number; at least one.</summary>
    public IReadOnlyList<LedgerEntry> Uses { get; }

    /// <summary>The path of its first use.</summary>
    public string Path => Uses[0].Path;

    /// <summary>Within which it is varied, in its unit.</summary>
    public PlausibleRange Range => Uses[0].Range!.Value;

    /// <summary>The overrides that move it to <paramref name="value"/> wherever it is used.</summary>
    /// <exception cref="InvalidOperationException">As <see cref="LedgerEntry.MovedTo"/>.</exception>
    public IReadOnlyList<Override> MovedTo(double value) => [.. Uses.Select(use => use.MovedTo(value))];
}
