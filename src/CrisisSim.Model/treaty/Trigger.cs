namespace CrisisSim.Model;

/// <summary>
/// The casus foederis in one domain. Its dimensions are independent of one another (Abbott, Keohane, Moravcsik,
/// Slaughter &amp; Snidal 2000): a text may be precise and high, vague and low, or any other pair.
/// </summary>
public sealed record Trigger
{
    /// <summary>Severity at which any member may ask for consultation, rungs; at most <see cref="AssistAt"/>.</summary>
    public double ConsultAt { get; init; } = 3;

    /// <summary>
    /// Severity at which the body may adopt measures short of assistance, rungs; between the two others; null: as
    /// <see cref="ConsultAt"/>.
    /// </summary>
    public double? MeasuresAt { get; init; }

    /// <summary>Severity at which assistance is owed, rungs.</summary>
    public double AssistAt { get; init; } = 5.5;

    /// <summary>How little two competent lawyers would differ on the text, [0, 1].</summary>
    public double Precision { get; init; } = 0.5;

    /// <summary>How far a general clause covers forms that the list leaves out, [0, 1].</summary>
    public double GeneralClause { get; init; } = 0.5;

    /// <summary>
    /// How far the text counts several acts together, though none of them would suffice alone, [0, 1].
    /// </summary>
    public double Cumulative { get; init; }

    /// <summary>
    /// Forms of attack that the text lists; empty: the text lists none and speaks of attack in general.
    /// </summary>
    public IReadOnlyList<string> Lists { get; init; } = [];

    /// <summary>Forms of attack that the text excepts, whatever its list and its general clause say.</summary>
    public IReadOnlyList<string> Excepts { get; init; } = [];

    /// <summary>Areas in which the text applies; empty: everywhere.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>What must be proved, each by evidence of its own.</summary>
    public Element Prove { get; init; } = Element.Act;

    /// <summary>
    /// Whether the text names the form of an incident, or lists no forms at all, and does not leave the incident out.
    /// </summary>
    public bool Covers(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return !LeavesOut(incident) && CoversForm(incident.Form);
    }

    /// <summary>Whether the text names a form of attack, or lists no forms at all.</summary>
    internal bool CoversForm(string form) => Lists.Count == 0 || Lists.Contains(form, StringComparer.Ordinal);

    /// <summary>Whether the text lists the form of an incident by name, and does not leave the incident out.</summary>
    public bool Names(Incident incident) => Lists.Count > 0 && Covers(incident);

    /// <summary>
    /// Whether an incident is of an excepted form or lies outside the areas; no general clause covers it then.
    /// </summary>
    public bool LeavesOut(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return Excepts.Contains(incident.Form, StringComparer.Ordinal)
            || (Areas.Count > 0 && !Areas.Contains(incident.Area, StringComparer.Ordinal));
    }
}
