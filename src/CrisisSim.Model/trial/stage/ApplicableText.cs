namespace CrisisSim.Model;

/// <summary>
/// The declaration as it applies to one incident: what its trigger says of the act, where the line of assistance lies,
/// and how far its provisions act on the mechanisms.
/// </summary>
internal sealed class ApplicableText
{
    private static readonly Pledges NoPledges = new();

    private readonly CouplingStrengths couplings;
    private readonly Delegation delegated;

    public ApplicableText(Scenario scenario, Declaration declaration, Incident incident)
    {
        couplings = scenario.Couplings;
        Trigger = declaration.Triggers[incident.Domain];
        Obligation = declaration.Obligation == Obligation.Neutrality ? Obligation.Neutrality
            : Trigger.LeavesOut(incident) ? Obligation.None
            : declaration.HoldsAgainst(scenario.Attacker.Name) ? declaration.Obligation
            : declaration.AgainstOthers;
        IsVoid = Obligation == Obligation.None;
        Pledges = IsVoid ? NoPledges : declaration.Pledges;
        delegated = IsVoid ? Delegation.None : declaration.Delegated;
        Excluded = !IsVoid && incident.Provoked && declaration.OnlyIfUnprovoked;
        double condition = Excluded ? Coefficient(CouplingRegistry.Condition) : 0;
        Listed = !IsVoid && Trigger.Covers(incident) && condition == 0;
        PlainLine = Trigger.AssistAt + Gap(incident) + condition;
        Owes = incident.Real
            && incident.Rung >= Trigger.AssistAt
            && !Excluded
            && (Listed || (Trigger.GeneralClause >= 0.5 && !Trigger.LeavesOut(incident)))
            && Obligation > Obligation.ConsultOnly;
    }

    /// <summary>The casus foederis in the domain of the incident.</summary>
    public Trigger Trigger { get; }

    /// <summary>How strongly the text binds in this incident: not at all in a form or an area that it leaves out.</summary>
    public Obligation Obligation { get; }

    /// <summary>
    /// Whether nothing is promised about this incident. Then no word of the text acts on it: no duty, no plan, no list,
    /// no precision.
    /// </summary>
    public bool IsVoid { get; }

    /// <summary>What was promised beforehand, as it holds for this incident.</summary>
    public Pledges Pledges { get; }

    /// <summary>
    /// How far a step runs without a further decision in this incident: the coefficient of its coupling where the text
    /// delegates it, else 0.
    /// </summary>
    public double Delegated(Delegation step, Coupling coupling) => delegated.HasFlag(step) ? Coefficient(coupling) : 0;

    /// <summary>How exact the words are about this incident, [0, 1].</summary>
    public double Precision => IsVoid ? 0 : Trigger.Precision;

    /// <summary>What a member has promised about this incident; a partner outside the treaty has promised nothing.</summary>
    public Obligation ObligationOf(Member member)
    {
        if (Obligation == Obligation.Neutrality || IsVoid) return Obligation;
        return member.IsParty ? member.Obligation ?? Obligation : Obligation.None;
    }

    /// <summary>Whether the text leaves the incident out because the attacked member brought it on itself.</summary>
    public bool Excluded { get; }

    /// <summary>Whether the text names the form of this act, or names none.</summary>
    public bool Listed { get; }

    /// <summary>Whether the text has a list, and the form of this act stands on it.</summary>
    public bool Named => Listed && Trigger.Lists.Count > 0;

    /// <summary>
    /// Whether the words owe assistance, read without bias or error: a real attack at the line or above it. A form that
    /// a list leaves out is covered where the general clause weighs as much as a half.
    /// </summary>
    public bool Owes { get; }

    /// <summary>
    /// Where the line of assistance lies for this incident, before habits and errors of reading, rungs.
    /// </summary>
    public double PlainLine { get; }

    /// <summary>The coefficient of a coupling; 0 where it is switched off.</summary>
    public double Coefficient(Coupling coupling) => couplings[coupling];

    /// <summary>The coefficient of a coupling times the precision of the trigger.</summary>
    public double TimesPrecision(Coupling coupling) => couplings[coupling] * Precision;

    /// <summary>
    /// Rungs by which a form that the text leaves out, an exception or another area stands further from the line.
    /// </summary>
    private double Gap(Incident incident) => IsVoid || Trigger.Covers(incident)
        ? 0
        : LineReading.Gap(TimesPrecision(CouplingRegistry.Gap), Coefficient(CouplingRegistry.GeneralClause),
            Trigger.GeneralClause);
}
