using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// One thing that a declaration says, in words. A term says nothing ("") where the text is silent, so that what is
/// added and what is dropped read as such.
/// </summary>
internal sealed record ProvisionTerm
{
    /// <summary>The provision that it belongs to.</summary>
    public required Provision Provision { get; init; }

    /// <summary>
    /// The properties that it puts in words, as paths from the declaration: "Limits.Convene"; triggers begin with
    /// "Trigger.".
    /// </summary>
    public required IReadOnlyList<string> Properties { get; init; }

    /// <summary>What it is called in a domain.</summary>
    public required Func<Domain, string> Label { get; init; }

    /// <summary>What a declaration says of it in a domain.</summary>
    public required Func<Declaration, Domain, string> Says { get; init; }

    /// <summary>The change in words, or null where both say the same.</summary>
    public string? Change(Declaration from, Declaration to, Domain domain)
    {
        string before = Says(from, domain), after = Says(to, domain), label = Label(domain);
        if (string.Equals(before, after, StringComparison.Ordinal)) return null;
        if (before.Length == 0) return $"{label} {after}";
        return after.Length == 0 ? $"no longer {label} {before}" : $"{label} {before} → {after}";
    }
}
