namespace CrisisSim.Model;

/// <summary>
/// A reservation that one member made to the text: what it promises less about, and how much it promises there (the
/// American understanding to the treaty of Manila of 1954: aggression by others than communists is a matter to consult
/// on).
/// </summary>
public sealed record Reservation
{
    /// <summary>Areas that it leaves out.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Forms of attack that it leaves out.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>The authors against whose acts alone the member's promise holds; empty: against anybody's.</summary>
    public IReadOnlyList<string> OnlyAgainst { get; init; } = [];

    /// <summary>What the member promises where the reservation applies, at most.</summary>
    public Obligation Obligation { get; init; } = Obligation.ConsultOnly;

    /// <summary>Whether the reservation applies to an act of an author.</summary>
    public bool Applies(Incident incident, string author)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return Areas.Contains(incident.Area, StringComparer.Ordinal)
            || Forms.Contains(incident.Form, StringComparer.Ordinal)
            || (OnlyAgainst.Count > 0 && !OnlyAgainst.Contains(author, StringComparer.Ordinal));
    }
}
