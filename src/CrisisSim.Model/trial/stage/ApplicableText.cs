namespace CrisisSim.Model;

/// <summary>
/// The declaration as it applies to one incident: what its trigger says of the act, where the line of assistance lies,
/// and how far its provisions act on the mechanisms.
/// </summary>
internal sealed class ApplicableText
{
    private readonly CouplingStrengths couplings;

    public ApplicableText(Scenario scenario, Declaration declaration, Incident incident)
    {
        couplings = scenario.Couplings;
        Trigger = declaration.Triggers[incident.Domain];
        Excluded = incident.Provoked && declaration.OnlyIfUnprovoked;
        double condition = Excluded ? Coefficient(CouplingRegistry.Condition) : 0;
        Listed = Trigger.Covers(incident) && condition == 0;
        PlainLine = Trigger.AssistAt + Gap(incident) + condition;
    }

    /// <summary>The casus foederis in the domain of the incident.</summary>
    public Trigger Trigger { get; }

    /// <summary>Whether the text leaves the incident out because the attacked member brought it on itself.</summary>
    public bool Excluded { get; }

    /// <summary>Whether the text names the form of this act, or names none.</summary>
    public bool Listed { get; }

    /// <summary>Whether the text has a list, and the form of this act stands on it.</summary>
    public bool Named => Listed && Trigger.Lists.Count > 0;

    /// <summary>
    /// Where the line of assistance lies for this incident, before habits and errors of reading, rungs.
    /// </summary>
    public double PlainLine { get; }

    /// <summary>The coefficient of a coupling; 0 where it is switched off.</summary>
    public double Coefficient(Coupling coupling) => couplings[coupling];

    /// <summary>The coefficient of a coupling times the precision of the trigger.</summary>
    public double TimesPrecision(Coupling coupling) => couplings[coupling] * Trigger.Precision;

    /// <summary>
    /// Rungs by which a form that the text leaves out, an exception or another area stands further from the line.
    /// </summary>
    private double Gap(Incident incident) => Trigger.Covers(incident)
        ? 0
        : LineReading.Gap(TimesPrecision(CouplingRegistry.Gap), Coefficient(CouplingRegistry.GeneralClause),
            Trigger.LeavesOut(incident) ? 0 : Trigger.GeneralClause);
}
