using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// An incident as the alliance deals with it: the stage on which the mechanisms meet, its parties, and the events that
/// all can see.
/// </summary>
internal sealed class Crisis
{
    private const ulong GoldenRatio = 0x9E3779B97F4A7C15; // keeps the luck of one incident apart from another's

    private static readonly ulong AllianceKey = Name.Key("\u0001alliance");

    /// <summary>Sets the stage of an incident; of the same kind as the front's, where there is one before it.</summary>
    public Crisis(Conflict conflict, int number, Crisis? front)
    {
        Conflict = conflict;
        Number = number;
        LeadOfKind = front ?? this;
        Salt = (ulong)number * GoldenRatio;
        Incident = conflict.Scenario.Incidents[number];
        DomainSalt = (ulong)conflict.Scenario.Incidents.TakeWhile(other => other.Domain != Incident.Domain).Count()
            * GoldenRatio;
        Trigger = Declaration.Triggers[Incident.Domain];
        Excluded = Incident.Provoked && Declaration.OnlyIfUnprovoked;
        double condition = Excluded ? Coupling(CouplingRegistry.Condition) : 0;
        Listed = Trigger.Covers(Incident) && condition == 0;
        PlainLine = Trigger.AssistAt + Gap() + condition;
        FirstConviction = new Signal(Sim);
        Proved = new Signal(Sim);
        Requested = new Signal(Sim);
        Decided = new Signal(Sim);
        ToCombat = front?.ToCombat ?? new Signal(Sim);
        OpinionsMoved = new Pulse(Sim);
        Risen = new Pulse(Sim);
        Parties = [.. Scenario.Members.Select((member, index) => new Party(this, member, index))];
        Victim = Parties.Single(p => p.IsVictim);
        AlliedInfluence = Parties.Where(p => !p.IsVictim).Sum(p => p.Member.Influence);
        AlliedPledge = Parties.Where(p => !p.IsVictim).Sum(p => p.Pledge);
        pace = Math.Exp(Scenario.Alliance.Pace);
        act = ChronicleText.Describe(Incident, Scenario.Incidents);
        label = Scenario.Incidents.Count > 1 ? $" ({act})" : "";
    }

    private readonly double pace;
    private readonly string act, label;

    /// <summary>
    /// Weights that differ by no more than this are equal: their sums must not depend on the order of the members.
    /// </summary>
    public const double Tie = 1e-9;

    public Conflict Conflict { get; }

    /// <summary>Place of the incident in the scenario.</summary>
    public int Number { get; }

    /// <summary>The gravest crisis of the same kind, with whose contingents the members act in this one.</summary>
    public Crisis LeadOfKind { get; }

    /// <summary>What sets the luck of this incident apart.</summary>
    public ulong Salt { get; }

    /// <summary>The same for the first incident of the domain.</summary>
    private ulong DomainSalt { get; }

    public Incident Incident { get; }
    public Trigger Trigger { get; }
    public CrisisRecord Record { get; } = new();
    public Party[] Parties { get; }
    public Party Victim { get; }

    /// <summary>Hour of the first warning: that of the act, where there was none.</summary>
    public double Warned { get; private set; }

    /// <summary>Whether the text leaves the incident out because the attacked member brought it on itself.</summary>
    public bool Excluded { get; }

    public Scenario Scenario => Conflict.Scenario;
    public Declaration Declaration => Conflict.Declaration;
    public Simulation Sim => Conflict.Sim;
    private Chance Chance => Conflict.Chance;

    /// <summary>Whether the text names the form of this act, or names none.</summary>
    public bool Listed { get; }

    /// <summary>
    /// Where the line of assistance lies for this incident, before habits and errors of reading, rungs.
    /// </summary>
    public double PlainLine { get; }

    /// <summary>Whether the text has a list, and the form of this act stands on it.</summary>
    public bool Named => Listed && Trigger.Lists.Count > 0;

    /// <summary>Influence of the members other than the attacked one.</summary>
    public double AlliedInfluence { get; }

    /// <summary>
    /// What the members other than the attacked one have pledged: brigades, in other domains their weight.
    /// </summary>
    public double AlliedPledge { get; }

    public Signal FirstConviction { get; }

    /// <summary>Members with more than half the influence are convinced.</summary>
    public Signal Proved { get; }

    public Signal Requested { get; }

    /// <summary>A decision to assist has been taken.</summary>
    public Signal Decided { get; }

    /// <summary>The decision goes as far as combat forces.</summary>
    public Signal ToCombat { get; }

    /// <summary>Beats when a member is newly convinced or reads anew.</summary>
    public Pulse OpinionsMoved { get; }

    /// <summary>Beats when the incident rises on the ladder.</summary>
    public Pulse Risen { get; }

    /// <summary>
    /// Whether help has been decided over a graver incident, so that this one is no matter of its own any more. The
    /// attack itself never is overtaken, not by what was none: of its decision the outcome tells.
    /// </summary>
    public bool IsOvertaken
    {
        get
        {
            if (Conflict.Main == this) return false;
            foreach (Crisis other in Conflict.Crises)
                if (other.Incident.Rung > Incident.Rung && other.Decided.IsSet) return true;
            return false;
        }
    }

    public MechanismParameters Parameters => Scenario.Mechanisms;

    public bool IsKinetic => Incident.Domain.IsKinetic();

    /// <summary>The lowest level that counts as assistance in this domain.</summary>
    public ResponseLevel AssistLevel => IsKinetic ? ResponseLevel.Reinforcement : ResponseLevel.CyberReply;

    public double Now => Sim.Now;

    public double Coupling(Coupling coupling) => Scenario.Couplings[coupling];

    /// <summary>A coupling's coefficient times the precision of the trigger.</summary>
    public double OfPrecision(Coupling coupling) => Scenario.Couplings[coupling] * Trigger.Precision;

    /// <summary>How well a member sees the act: its intelligence, and more where it is the one attacked.</summary>
    public double Sight(Party party) =>
        party.Member.Intelligence * (party.IsVictim ? Parameters.Detection.OnTheSpot : 1);

    public Stream Draw(Purpose purpose, ulong occasion = 0) =>
        Chance.StreamFor(AllianceKey + Salt, (ulong)purpose, occasion);

    public Stream Draw(Party party, Purpose purpose, ulong occasion = 0) =>
        Chance.StreamFor(party.Key, (ulong)purpose, occasion);

    public double Sample(Distribution distribution, Purpose purpose, ulong occasion = 0)
    {
        Stream stream = Draw(purpose, occasion);
        return distribution.Sample(ref stream);
    }

    public double Sample(Distribution distribution, Party party, Purpose purpose, ulong occasion = 0)
    {
        Stream stream = Draw(party, purpose, occasion);
        return distribution.Sample(ref stream);
    }

    /// <summary>
    /// What a member brings to every incident alike: its reading, its standard, its reasons, its voice.
    /// </summary>
    public Stream DrawOfMember(Party party, Purpose purpose, ulong occasion = 0) =>
        Chance.StreamFor(party.Key - Salt, (ulong)purpose, occasion);

    /// <summary>What all members bring to every incident alike.</summary>
    public Stream DrawOfMembers(Purpose purpose, ulong occasion = 0) =>
        Chance.StreamFor(AllianceKey, (ulong)purpose, occasion);

    /// <summary>What misleads all in one domain misleads them in every incident there.</summary>
    public Stream DrawOfDomain(Purpose purpose, ulong occasion = 0) =>
        Chance.StreamFor(AllianceKey + DomainSalt, (ulong)purpose, occasion);

    /// <summary>What misleads a member in one domain misleads it in every incident there.</summary>
    public Stream DrawOfDomain(Party party, Purpose purpose, ulong occasion = 0) =>
        Chance.StreamFor(party.Key - Salt + DomainSalt, (ulong)purpose, occasion);

    /// <summary>A duration that lies with the alliance itself, at its pace.</summary>
    public double Takes(Distribution distribution, Purpose purpose, ulong occasion = 0) =>
        Sample(distribution, purpose, occasion) * pace;

    /// <summary>A duration that lies with a member, at the pace of the alliance.</summary>
    public double Takes(Distribution distribution, Party party, Purpose purpose, ulong occasion = 0) =>
        Sample(distribution, party, purpose, occasion) * pace;

    /// <summary>The incident rises on the ladder, and all who know of it see that.</summary>
    public void Rise(double rungs)
    {
        foreach (Party party in Parties)
        {
            party.Severity += rungs;
            party.SeverityAlone += rungs;
        }
        Risen.Beat();
        OpinionsMoved.Beat();
    }

    /// <summary>
    /// Rungs by which a form that the text leaves out, an exception or another area stands further from the line.
    /// </summary>
    private double Gap() => Trigger.Covers(Incident)
        ? 0
        : LineReading.Gap(OfPrecision(CouplingRegistry.Gap), Coupling(CouplingRegistry.GeneralClause),
            Trigger.LeavesOut(Incident) ? 0 : Trigger.GeneralClause);

    /// <summary>Clears the stage for a trial.</summary>
    public void Clear()
    {
        Record.Clear();
        foreach (Party party in Parties) party.Clear();
        Warned = Incident.At - Sample(Incident.Warning, Purpose.Warning);
    }

    /// <summary>
    /// Writes a line of the chronicle. Call it only where one is kept: <c>if (crisis.Tells) crisis.Tell(…)</c>.
    /// </summary>
    public void Tell(string who, string what) => Conflict.Chronicle!.Add(Now, who, what + label);

    /// <summary>Writes a line that concerns the conflict and no incident of its own.</summary>
    public void TellOfAll(string who, string what) => Conflict.Chronicle!.Add(Now, who, what);

    /// <summary>Writes what a member does with its contingent; where force is used and where not, it has two.</summary>
    public void TellOfContingent(Party party, string what)
    {
        if (Conflict.HasTwoFronts) party.Reader.Crisis.Tell(party.Member.Name, what);
        else TellOfAll(party.Member.Name, what);
    }

    /// <summary>Writes that the incident happens.</summary>
    public void TellOfTheAct()
    {
        if (Incident.Real) TellOfAll(Scenario.Attacker.Name, $"strikes: {act}");
        else TellOfAll("incident", $"{act}, not the work of {Scenario.Attacker.Name}");
    }

    public bool Tells => Conflict.Chronicle is not null;
}
