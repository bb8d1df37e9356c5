using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// A member in the course of a crisis: what it knows of the incident, how it reads the text, what it has done.
/// </summary>
internal sealed class Party
{
    private MemberValues record = new();

    public Party(Crisis crisis, Member member, int index)
    {
        Crisis = crisis;
        Member = member;
        Index = index;
        Key = crisis.Luck.KeyOf(member);
        IsVictim = member.Name == crisis.Scenario.Victim;
        Sight = member.Intelligence * (IsVictim ? crisis.Parameters.Detection.OnTheSpot : 1);
        Forces = [.. member.Forces];
        MissionSteps = [.. member.Authorization];
        DefenceSteps = [.. member.CollectiveDefence ?? member.Authorization];
        Promised = crisis.Text.ObligationOf(member);
        Others = OtherText.Of(crisis, member);
        Weights = [.. member.Forces.Select(f => f.StandsElsewhere(crisis.Scenario.Victim)
            ? 0
            : crisis.Parameters.Campaign.Weights[crisis.Incident.Domain, f.Kind])];
        Pledge = crisis.IsKinetic ? Listed(f => !f.StandsThere) : member.Influence;
        Strength = crisis.IsKinetic ? Listed(_ => true) : member.Influence;
        CyberForce = crisis.IsKinetic ? -1 : Array.FindIndex(Weights, weight => weight > 0);
        StandsInTheatre = member.Forces.Any(f => f.InTheatre && !f.StandsElsewhere(crisis.Scenario.Victim));
        PackageKeys = [.. member.Forces.Select(
            (f, k) => Name.Key(f.Name) + (ulong)member.Forces.Take(k).Count(other => other.Name == f.Name))];
        Time = new LocalTime(crisis.Scenario, member);
        Aware = new Signal(crisis.Sim);
        Believes = new Signal(crisis.Sim);
        Posture = crisis.Conflict.Postures[index];
        Contingent = crisis.LeadOfKind == crisis
            ? new Contingent(crisis.Sim)
            : crisis.LeadOfKind.Parties[index].Contingent;
    }

    public Crisis Crisis { get; }
    public Member Member { get; }
    public int Index { get; }
    public ulong Key { get; }
    public bool IsVictim { get; }

    /// <summary>How well it sees the act: its intelligence, and more where it is the one attacked.</summary>
    public double Sight { get; }

    public ForcePackage[] Forces { get; }

    /// <summary>What one of each of its forces weighs on the front of the incident; 0 where it stands elsewhere.</summary>
    public double[] Weights { get; }

    /// <summary>
    /// Its chain of authorization: that of collective defence where it sees an armed attack on a party inside the
    /// treaty, or where nobody could see anything else, else that of missions abroad. It is chosen by act and place, not
    /// by how exact the text is.
    /// </summary>
    public AuthorizationStep[] Steps =>
        (Promised > Obligation.ConsultOnly || Others.Length > 0)
            && (Severity >= Incident.ArmedAttack || Crisis.Incident.IsOpenArmedAttack)
            ? DefenceSteps
            : MissionSteps;

    private AuthorizationStep[] MissionSteps { get; }
    private AuthorizationStep[] DefenceSteps { get; }

    /// <summary>Public support for helping, less what earlier crises have worn away, [0, 1].</summary>
    public double Support => Math.Max(0, Member.Support - Crisis.Conflict.Wear);

    /// <summary>What it has promised about this incident.</summary>
    public Obligation Promised { get; }

    /// <summary>Other texts to which it and the attacked member are parties, and which promise help over this act.</summary>
    public OtherText[] Others { get; }

    /// <summary>The other text under which it acts; null: the treaty under study, or none.</summary>
    public OtherText? Authority => Contingent.Reader == this ? Contingent.Authority : null;

    /// <summary>What it has promised under the text by which it acts.</summary>
    public Obligation PromisedByAuthority => Authority?.Promised ?? Promised;

    /// <summary>
    /// What it can send: brigades that are not in theatre yet or, in other than kinetic domains, its weight.
    /// </summary>
    public double Pledge { get; }

    /// <summary>Its whole force list as it weighs on this front, in theatre included; elsewhere its weight.</summary>
    public double Strength { get; }

    /// <summary>
    /// Its part in what the allies do above the line, where no force is used, [0, 1]: its share of their influence and, as
    /// far as that weighs in the domain and anybody states such forces, of their cyber forces.
    /// </summary>
    public double Part { get; private set; }

    /// <summary>The place of its first cyber force that counts over the incident; -1 where it has none.</summary>
    public int CyberForce { get; }

    /// <summary>Shares out the parts of the allies.</summary>
    public static void ShareOut(Crisis crisis)
    {
        double cyber = 0, carried = crisis.Parameters.Campaign.Weights[crisis.Incident.Domain, ForceKind.Cyber];
        foreach (Party party in crisis.Parties)
            if (!party.IsVictim) cyber += party.CyberStrength;
        if (cyber <= 0) carried = 0;
        foreach (Party party in crisis.Parties)
            party.Part = ((1 - carried) * party.Member.Influence / crisis.AlliedInfluence)
                + (carried > 0 ? carried * party.CyberStrength / cyber : 0);
    }

    private double CyberStrength =>
        Crisis.Text.LeftByCaveats(Member) * Member.Forces.Where(f => f.Kind == ForceKind.Cyber).Sum(f => f.Strength);

    /// <summary>Whether some of its forces stand in the country under attack.</summary>
    public bool StandsInTheatre { get; }

    /// <summary>What names the luck of each package: its name, and its place among those of the same name.</summary>
    public ulong[] PackageKeys { get; }

    public LocalTime Time { get; }

    /// <summary>Knows of the act, by its own eyes or because it was told.</summary>
    public Signal Aware { get; }

    /// <summary>Believes act and author, and so whom to fight.</summary>
    public Signal Believes { get; }

    public Dossier Dossier { get; } = new();

    /// <summary>Whether reports come in.</summary>
    public bool IsGathering { get; set; }

    /// <summary>Number of its next report.</summary>
    public uint NextReport { get; set; }

    /// <summary>When it came to believe act and author.</summary>
    public Moment Convinced { get; set; }

    /// <summary>Whether it has found all that the text asks to be found.</summary>
    public bool Found { get; set; }

    public double Bias { get; set; }
    public double Line { get; set; }
    public double ConsultLine { get; set; }
    public double MeasuresLine { get; set; }
    public double OwnParliamentLine { get; set; }

    /// <summary>Where its parliament reads the line of the text by which it acts.</summary>
    public double ParliamentLine => Authority?.ParliamentLine ?? OwnParliamentLine;

    public double Severity { get; set; }

    /// <summary>The severity that it sees in this incident alone, where the text counts acts together.</summary>
    public double SeverityAlone { get; set; }

    public bool ReadsInside => Severity >= Line;

    /// <summary>Whether it reads the act as inside the text by which it acts.</summary>
    public bool ReadsInsideAuthority => Severity >= (Authority?.Line ?? Line);

    /// <summary>Whether its public and its parliament read the act as inside the text.</summary>
    public bool ParliamentReadsInside => Severity >= ParliamentLine;

    /// <summary>What it may send and has sent.</summary>
    public Contingent Contingent { get; }

    /// <summary>How high it has raised its readiness.</summary>
    public Posture Posture { get; }

    /// <summary>How it sees the incident on which it acts: this one, until another gave it leave.</summary>
    public Party Reader => Contingent.Reader ?? this;

    /// <summary>What is written down of it as the crisis goes; its outcome is made from it at the end.</summary>
    public ref MemberValues Record => ref record;

    public void Clear()
    {
        record.Clear();
        Convinced = Moment.Never;
        Found = false;
        IsGathering = false;
        NextReport = 0;
        Bias = Member.Bias;
        Contingent.Clear();
    }

    private double Listed(Func<ForcePackage, bool> which) =>
        Member.Forces.Select((f, k) => which(f) ? f.Strength * Weights[k] : 0).Sum();
}
