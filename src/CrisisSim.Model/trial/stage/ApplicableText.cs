namespace CrisisSim.Model;

/// <summary>
/// The declaration as it applies to one incident: what its trigger says of the act, where the line of assistance lies,
/// and how far its provisions act on the mechanisms.
/// </summary>
internal sealed class ApplicableText
{
    private static readonly Pledges NoPledges = new();
    private static readonly Conduct NoConduct = new();

    private readonly CouplingStrengths couplings;
    private readonly Delegation delegated;
    private readonly Incident incident;
    private readonly string author;

    public ApplicableText(Scenario scenario, Declaration declaration, Incident incident)
    {
        couplings = scenario.Couplings;
        (this.incident, author) = (incident, scenario.Attacker.Name);
        Trigger = declaration.Triggers[incident.Domain];
        var line = new ReachedLine(declaration, incident, author);
        (Obligation, Measures, IsShortOfAssistance) = (line.Promised, line.Measures, line.IsShortOfAssistance);
        IsVoid = Obligation == Obligation.None;
        Pledges = PromisesHelp ? declaration.Pledges : NoPledges;
        Conduct = IsVoid ? NoConduct : declaration.Conduct;
        delegated = PromisesHelp ? declaration.Delegated : Delegation.None;
        LatencyInCommon = 1 - (declaration.Procedure.WithUnion && !IsVoid ? Coefficient(CouplingRegistry.Harmonised) : 0);
        Excluded = !IsVoid && incident.Provoked && declaration.OnlyIfUnprovoked;
        double condition = Excluded ? Coefficient(CouplingRegistry.Condition) : 0;
        Listed = PromisesHelp && Trigger.Covers(incident) && condition == 0;
        PlainLine = Trigger.AssistAt + Gap(incident) + condition;
        Owes = incident.Real
            && incident.Rung >= Trigger.AssistAt
            && !Excluded
            && (Listed || (Trigger.GeneralClause >= 0.5 && !Trigger.LeavesOut(incident)))
            && Obligation > Obligation.ConsultOnly;
    }

    /// <summary>The casus foederis in the domain of the incident.</summary>
    public Trigger Trigger { get; }

    /// <summary>
    /// How strongly the text binds in this incident: in a form or an area outside assistance to talk where a line of
    /// consultation or of measures reaches it, else not at all.
    /// </summary>
    public Obligation Obligation { get; }

    /// <summary>How strongly it binds to measures short of assistance.</summary>
    public Obligation Measures { get; }

    /// <summary>Whether the incident lies outside assistance, and the text provides for talk or measures all the same.</summary>
    public bool IsShortOfAssistance { get; }

    /// <summary>
    /// Whether more than talk is promised about this incident. Else there is no case of the treaty: no list, no plan, no
    /// delegation, no right to act individually.
    /// </summary>
    public bool PromisesHelp => Obligation is not (Obligation.None or Obligation.ConsultOnly);

    /// <summary>
    /// Whether nothing is promised about this incident. Then no word of the text acts on it: no duty, no plan, no list,
    /// no precision.
    /// </summary>
    public bool IsVoid { get; }

    /// <summary>What was promised beforehand, as it holds for this incident.</summary>
    public Pledges Pledges { get; }

    /// <summary>What the text says of conduct towards the other side, as it holds for this incident.</summary>
    public Conduct Conduct { get; }

    /// <summary>
    /// Factor on the hours after which takes effect what the members of a union take together; 1 where the text settles
    /// nothing with the union.
    /// </summary>
    public double LatencyInCommon { get; }

    /// <summary>
    /// How open the channels between the sides are, [0, 1]: as the scenario has them, and by the coupling as far as the
    /// text keeps them up.
    /// </summary>
    public double Channels(EscalationParameters parameters) => Conduct.Channels is { } kept
        ? parameters.Channels + (Coefficient(CouplingRegistry.Hotline) * (kept - parameters.Channels))
        : parameters.Channels;

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
        if (!member.IsParty) return Obligation.None;
        Obligation own = member.Obligation ?? Obligation;
        if (IsReserved(member) && own > member.Reservation!.Obligation) own = member.Reservation.Obligation;
        return IsShortOfAssistance && own > Obligation ? Obligation : own;
    }

    /// <summary>How strongly a member is bound to measures short of assistance, on top of what it has promised.</summary>
    public Obligation MeasuresOf(Member member)
    {
        Obligation promised = ObligationOf(member);
        return member.IsParty && member.Obligation is null && !IsReserved(member) && Measures > promised ? Measures : promised;
    }

    /// <summary>Whether a reservation of a party applies to the incident.</summary>
    public bool IsReserved(Member member) =>
        member is { IsParty: true, Reservation: { } reservation } && reservation.Applies(incident, author);

    /// <summary>
    /// How much of the price of acting without the others the text spares who reads the act inside, [0, 1]: all where
    /// each decides for itself, else as far as it lets each act individually, by now.
    /// </summary>
    public double Spared(Crisis crisis, Declaration declaration)
    {
        if (!PromisesHelp || Excluded) return 0;
        if (declaration.Procedure.Rule.Manner == DecisionManner.EachForItself) return 1;
        bool holds = declaration.Individually switch
        {
            IndividualAction.Yes => true,
            IndividualAction.AtRequest => crisis.VictimAsked.IsSet && crisis.Record.Level <= ResponseLevel.Statement,
            _ => false,
        };
        return holds ? Coefficient(CouplingRegistry.Individually) : 0;
    }

    /// <summary>Probability that the willing wait for the body: what the text says of it, and its exact words.</summary>
    public double WaitsFor(Declaration declaration) => IsVoid || Obligation == Obligation.Neutrality
        ? 0
        : Math.Clamp(declaration.Waits + TimesPrecision(CouplingRegistry.Waits), 0, 1);

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
    /// Share of its pledge that a member's caveats κ leave usable, as far as parties lift them: κ + c·lifted·(1 − κ).
    /// </summary>
    public double LeftByCaveats(Member member) => member.IsParty
        ? member.Caveats + (Coefficient(CouplingRegistry.Caveats) * Pledges.CaveatsLifted * (1 - member.Caveats))
        : member.Caveats;

    /// <summary>
    /// Rungs by which a form that the list of the text leaves out stands further from the line.
    /// </summary>
    private double Gap(Incident incident) => IsVoid || Trigger.CoversForm(incident.Form)
        ? 0
        : LineReading.Gap(TimesPrecision(CouplingRegistry.Gap), Coefficient(CouplingRegistry.GeneralClause),
            Trigger.GeneralClause);
}

/// <summary>
/// The furthest line of a text that reaches one incident, and what is promised up to it. Assistance is promised inside
/// the areas and forms of the trigger alone; where only the line of measures or of consultation reaches, members have
/// promised to talk, and to take measures as far as that line binds.
/// </summary>
internal readonly struct ReachedLine
{
    public ReachedLine(Declaration declaration, Incident incident, string author)
    {
        bool holds = declaration.HoldsAgainst(author);
        Obligation written = holds ? declaration.Obligation : declaration.AgainstOthers;
        bool assistance = !declaration.Triggers[incident.Domain].LeavesOut(incident),
            measures = declaration.Measures.Reaches(incident),
            talk = measures || declaration.Consultation.Reaches(incident);
        if (declaration.Obligation == Obligation.Neutrality)
        {
            Promised = Measures = Obligation.Neutrality;
            return;
        }
        Obligation most = assistance ? written : Obligation.None;
        Promised = talk ? Stronger(most, Obligation.ConsultOnly) : most;
        IsShortOfAssistance = talk && !assistance;
        Obligation binding = holds ? declaration.Measures.Obligation ?? declaration.Obligation : declaration.AgainstOthers;
        Measures = measures || (assistance && Promised > Obligation.None) ? Stronger(Promised, binding) : Promised;
    }

    /// <summary>What is promised about the incident.</summary>
    public Obligation Promised { get; }

    /// <summary>How strongly the text binds to measures short of assistance; never less than to assistance.</summary>
    public Obligation Measures { get; }

    /// <summary>Whether the incident lies outside assistance and within another line.</summary>
    public bool IsShortOfAssistance { get; }

    private static Obligation Stronger(Obligation one, Obligation other) => one > other ? one : other;
}
