using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>The stage on which the mechanisms of one trial meet: clock, chance, parties, and the events that all can see.</summary>
internal sealed class Crisis
{
    private static readonly ulong AllianceKey = Name.Key("\u0001alliance");

    public Crisis(Scenario scenario, Declaration declaration)
    {
        Scenario = scenario;
        Declaration = declaration;
        Trigger = declaration.Triggers[scenario.Incident.Domain];
        Listed = Trigger.Covers(scenario.Incident);
        FirstConviction = new Signal(Sim);
        Proved = new Signal(Sim);
        Requested = new Signal(Sim);
        Decided = new Signal(Sim);
        ToCombat = new Signal(Sim);
        OpinionsMoved = new Pulse(Sim);
        Parties = [.. scenario.Members.Select((member, index) => new Party(this, member, index))];
        Victim = Parties.Single(p => p.IsVictim);
        AlliedInfluence = Parties.Where(p => !p.IsVictim).Sum(p => p.Member.Influence);
        AlliedPledge = Parties.Where(p => !p.IsVictim).Sum(p => p.Pledge);
    }

    /// <summary>Weights that differ by no more than this are equal: their sums must not depend on the order of the members.</summary>
    public const double Tie = 1e-9;

    public Scenario Scenario { get; }
    public Declaration Declaration { get; }
    public Trigger Trigger { get; }
    public Simulation Sim { get; } = new();
    public Record Record { get; } = new();
    public Party[] Parties { get; }
    public Party Victim { get; }
    public Chance Chance { get; private set; }
    public Chronicle? Chronicle { get; private set; }

    /// <summary>Whether the text names the form of this act, or names none.</summary>
    public bool Listed { get; }

    /// <summary>Whether the text has a list, and the form of this act stands on it.</summary>
    public bool Named => Listed && Trigger.Lists.Count > 0;

    /// <summary>Influence of the members other than the attacked one.</summary>
    public double AlliedInfluence { get; }

    /// <summary>What the members other than the attacked one have pledged: brigades, in other domains their weight.</summary>
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

    public MechanismParameters Parameters => Scenario.Mechanisms;

    public Incident Incident => Scenario.Incident;

    public bool IsKinetic => Incident.Domain.IsKinetic();

    /// <summary>The lowest level that counts as assistance in this domain.</summary>
    public ResponseLevel AssistLevel => IsKinetic ? ResponseLevel.Reinforcement : ResponseLevel.CyberReply;

    public double Now => Sim.Now;

    public double Coupling(Coupling coupling) => Scenario.Couplings[coupling];

    /// <summary>A coupling's coefficient times the precision of the trigger.</summary>
    public double OfPrecision(Coupling coupling) => Scenario.Couplings[coupling] * Trigger.Precision;

    /// <summary>How well a member sees the act: its intelligence, and more where it is the one attacked.</summary>
    public double Sight(Party party) => party.Member.Intelligence * (party.IsVictim ? Parameters.Detection.OnTheSpot : 1);

    public Stream Draw(Purpose purpose, ulong occasion = 0) => Chance.Of(AllianceKey, (ulong)purpose, occasion);

    public Stream Draw(Party party, Purpose purpose, ulong occasion = 0) => Chance.Of(party.Key, (ulong)purpose, occasion);

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

    /// <summary>Clears the stage for a trial.</summary>
    public void Reset(ulong seed, ulong trial, Chronicle? chronicle)
    {
        Chance = new Chance(seed, trial);
        Chronicle = chronicle;
        Record.Clear();
        foreach (Party party in Parties) party.Clear();
        Sim.Reset(0 - Sample(Incident.Warning, Purpose.Warning)); // without warning at 0, not at −0
    }

    public void End(EndKind end)
    {
        Record.End = end;
        Record.Ended = Moment.At(Now);
        Sim.Stop();
    }

    /// <summary>Writes a line of the chronicle. Call it only where one is kept: <c>if (crisis.Tells) crisis.Tell(…)</c>.</summary>
    public void Tell(string who, string what) => Chronicle!.Add(Now, who, what);

    public bool Tells => Chronicle is not null;
}
