namespace CrisisSim.Model;

/// <summary>A text and its crisis as they stand after some years of one history.</summary>
/// <param name="Scenario">The crisis: the form of the attack, the members and the exercise tempo of that year.</param>
/// <param name="Declaration">The text as it is practised; where it has lapsed, one that promises nothing.</param>
/// <param name="Lapsed">Whether the text has expired.</param>
public sealed record DriftState(Scenario Scenario, Declaration Declaration, bool Lapsed)
{
    /// <summary>Precision in practice in the domain of the incident, [0, 1]; 0 where there is no text.</summary>
    public double Precision => Declaration.Triggers[Scenario.Incident.Domain].Precision;

    /// <summary>Whether the text covers the form of the incident; never where there is none.</summary>
    public bool Covers => !Lapsed && Declaration.Triggers[Scenario.Incident.Domain].Covers(Scenario.Incident);
}
