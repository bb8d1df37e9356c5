using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// The stage of one incident, on which the mechanisms meet: who has a part in it, the clock, and the events that all
/// can see. What the declaration says of the incident is its <see cref="Text"/>, what is drawn by chance its
/// <see cref="Luck"/>, what is told of it its <see cref="Chronicle"/>.
/// </summary>
internal sealed class Crisis
{
    /// <summary>
    /// Weights that differ by no more than this are equal: their sums must not depend on the order of the members.
    /// </summary>
    public const double Tie = 1e-9;

    private readonly CrisisChronicle chronicle;
    private double fullAfter;

    /// <summary>Sets the stage; where a graver crisis of the kind is given, members share its contingents.</summary>
    public Crisis(Conflict conflict, int number, Crisis? lead)
    {
        (Conflict, Number, LeadOfKind) = (conflict, number, lead ?? this);
        (Scenario, Declaration, Sim) = (conflict.Scenario, conflict.Declaration, conflict.Sim);
        Incident = Scenario.Incidents[number];
        Text = new ApplicableText(Scenario, Declaration, Incident);
        Luck = new Luck(Scenario, number);
        chronicle = new CrisisChronicle(this);
        FirstConviction = new Signal(Sim);
        Proved = new Signal(Sim);
        Requested = new Signal(Sim);
        VictimAsked = new Signal(Sim);
        Decided = new Signal(Sim);
        SatOnce = new Signal(Sim);
        OpinionsMoved = new Pulse(Sim);
        Risen = new Pulse(Sim);
        Parties = [.. Scenario.Members.Select((member, index) => new Party(this, member, index))];
        Victim = Parties.Single(p => p.IsVictim);
        AlliedInfluence = Parties.Where(p => !p.IsVictim && p.Member.IsParty).Sum(p => p.Member.Influence);
        if (AlliedInfluence <= 0) AlliedInfluence = Parties.Where(p => !p.IsVictim).Sum(p => p.Member.Influence);
        Party.ShareOut(this);
        AlliedPledge = Parties.Where(p => !p.IsVictim).Sum(p => p.Pledge);
    }

    public Conflict Conflict { get; }
    public Scenario Scenario { get; }
    public Declaration Declaration { get; }
    public Incident Incident { get; }

    /// <summary>Place of the incident in the scenario.</summary>
    public int Number { get; }

    /// <summary>The gravest crisis of the same kind, with whose contingents the members act in this one.</summary>
    public Crisis LeadOfKind { get; }

    /// <summary>What the declaration says of the incident.</summary>
    public ApplicableText Text { get; }

    /// <summary>The streams of chance of the incident.</summary>
    public Luck Luck { get; }

    /// <summary>Where its story is written; null where none is asked for.</summary>
    public CrisisChronicle? Chronicle => Conflict.Chronicle is null ? null : chronicle;

    public CrisisRecord Record { get; } = new();
    public Party[] Parties { get; }
    public Party Victim { get; }

    /// <summary>
    /// Influence of the parties to the treaty other than the attacked one; of its partners where there are no others.
    /// </summary>
    public double AlliedInfluence { get; }

    /// <summary>
    /// What the members other than the attacked one have pledged: brigades, in other domains their weight.
    /// </summary>
    public double AlliedPledge { get; }

    public Simulation Sim { get; }
    public double Now => Sim.Now;

    /// <summary>Hour of the first warning: that of the act, where there was none.</summary>
    public double Warned { get; private set; }

    /// <summary>Hour at which the act is over by itself; +∞ where it goes on until it is ended.</summary>
    public double EndsBy { get; private set; }

    public Signal FirstConviction { get; }

    /// <summary>Members with more than half the influence are convinced.</summary>
    public Signal Proved { get; }

    public Signal Requested { get; }

    /// <summary>The attacked member has asked for help: when it called, or at the first sitting.</summary>
    public Signal VictimAsked { get; }

    /// <summary>A decision to assist has been taken.</summary>
    public Signal Decided { get; }

    /// <summary>The body has talked for a first round.</summary>
    public Signal SatOnce { get; }

    /// <summary>Whether heads of state and government sit in the body over this act.</summary>
    public bool HeadsSit { get; set; }

    /// <summary>Beats when a member is newly convinced or reads anew.</summary>
    public Pulse OpinionsMoved { get; }

    /// <summary>Beats when the incident rises on the ladder.</summary>
    public Pulse Risen { get; }

    /// <summary>
    /// Whether a graver incident by the same hand is on the agenda, so that this one is no matter of its own any more:
    /// one conflict has one agenda. The attack itself never is overtaken, not by what was none: of its decision the
    /// outcome tells.
    /// </summary>
    public bool IsOvertaken
    {
        get
        {
            if (Conflict.Main == this) return false;
            foreach (Crisis other in Conflict.Crises)
                if (other.Incident.Rung > Incident.Rung
                    && (other.Decided.IsSet
                        || (other.Incident.Real == Incident.Real && other.Record[Milestone.Convened].Happened)))
                    return true;
            return false;
        }
    }

    /// <summary>Whether the text leaves the decision to each member by itself.</summary>
    public bool EachForItself => Declaration.Procedure.Rule.Manner == DecisionManner.EachForItself;

    /// <summary>
    /// Whether the alliance treats it as urgent: an open armed attack, whatever the text's line.
    /// </summary>
    public bool IsUrgent => Incident.IsOpenArmedAttack;

    /// <summary>Notes that there is a decision to assist: the council's or, where each decides for itself, the first.</summary>
    public void Decide()
    {
        Record.Mark(Milestone.Decision, Moment.At(Now));
        Decided.Fire();
        Conflict.Tension.Changed.Beat();
        Conflict.Belief.Changed.Beat();
    }

    /// <summary>Whether the gravest act of its kind is over, so that there is nobody left to fight.</summary>
    public bool ActIsOver => Conflict.ActIsOver && Conflict.Main.LeadOfKind == LeadOfKind;

    /// <summary>
    /// Whether nothing is left for forces to answer, so that those that have not set out stay at home: the act is over, and
    /// no decision of the body on an incident of the kind stands by which they go all the same, as a reinforcement.
    /// </summary>
    public bool StandsDown
    {
        get
        {
            if (!IsKinetic || !ActIsOver) return false;
            foreach (Crisis each in Conflict.Crises)
                if (each.LeadOfKind == LeadOfKind && each.Decided.IsSet && !each.EachForItself) return false;
            return true;
        }
    }

    public MechanismParameters Parameters => Scenario.Mechanisms;

    public bool IsKinetic => Incident.Domain.IsKinetic();

    /// <summary>The lowest level that counts as assistance in this domain.</summary>
    public ResponseLevel AssistLevel => IsKinetic ? ResponseLevel.Reinforcement : ResponseLevel.CyberReply;

    /// <summary>Clears the stage for a trial with this chance.</summary>
    public void Clear(Chance chance)
    {
        Luck.Begin(chance);
        Record.Clear();
        HeadsSit = false;
        foreach (Party party in Parties) party.Clear();
        Warned = Incident.At - Luck.Sample(Incident.Warning, Purpose.Warning);
        EndsBy = Incident.Lasts is { } lasts ? Incident.At + Luck.Sample(lasts, Purpose.Lasts)
            : Incident.Aim == Aim.Limited ? Incident.At
            : double.PositiveInfinity;
        if (Incident.Domain == Domain.Space) fullAfter = Luck.Sample(Scenario.Attacker.Objective, Purpose.Objective);
    }

    /// <summary>
    /// Service from space that the act takes away by now, [0, 1]: it grows over the hours that its full effect takes as
    /// long as the act lasts, and is restored after it.
    /// </summary>
    public double ServiceLost()
    {
        if (Now <= Incident.At) return 0;
        double most = Math.Min(1, (Math.Min(Now, EndsBy) - Incident.At) / Math.Max(fullAfter, 1e-9));
        return Now <= EndsBy ? most : most * Math.Exp(-(Now - EndsBy) / Parameters.Harm.Mends[Domain.Space]);
    }

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
}
