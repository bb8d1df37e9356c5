using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// A member in the course of a crisis: what it knows of the incident, how it reads the text, what it has done.
/// </summary>
internal sealed class Party
{
    private readonly Posture posture;

    public Party(Crisis crisis, Member member, int index)
    {
        Crisis = crisis;
        Member = member;
        Index = index;
        Key = Name.Key(member.Name) + crisis.Salt;
        IsVictim = member.Name == crisis.Scenario.Victim;
        Provoked = crisis.Incident.Provoked;
        Forces = [.. member.Forces];
        Steps = [.. member.Authorization];
        Pledge = crisis.IsKinetic ? member.Forces.Where(f => !f.InTheatre).Sum(f => f.Strength) : member.Influence;
        PackageKeys = [.. member.Forces.Select(
            (f, k) => Name.Key(f.Name) + (ulong)member.Forces.Take(k).Count(other => other.Name == f.Name))];
        Time = new LocalTime(crisis.Scenario, member);
        Aware = new Signal(crisis.Sim);
        posture = crisis.Conflict.Postures[index];
        Contingent = crisis.LeadOfKind == crisis
            ? new Contingent(crisis.Sim)
            : crisis.LeadOfKind.Parties[index].Contingent;
    }

    public Crisis Crisis { get; }
    public Member Member { get; }
    public int Index { get; }
    public ulong Key { get; }
    public bool IsVictim { get; }

    /// <summary>Whether the attacked member brought the incident on itself.</summary>
    public bool Provoked { get; }

    public ForcePackage[] Forces { get; }
    public AuthorizationStep[] Steps { get; }

    /// <summary>
    /// What it can send: brigades that are not in theatre yet or, in other than kinetic domains, its weight.
    /// </summary>
    public double Pledge { get; }

    /// <summary>Whether some of its forces stand in the country under attack.</summary>
    public bool StandsInTheatre => Member.Forces.Any(f => f.InTheatre);

    /// <summary>What names the luck of each package: its name, and its place among those of the same name.</summary>
    public ulong[] PackageKeys { get; }

    public LocalTime Time { get; }

    /// <summary>Knows of the act, by its own eyes or because it was told.</summary>
    public Signal Aware { get; }

    public Dossier Dossier { get; } = new();

    /// <summary>Whether reports come in.</summary>
    public bool Gathers { get; set; }

    /// <summary>Number of its next report.</summary>
    public uint Reports { get; set; }

    public Moment Convinced { get; set; }
    public double Bias { get; set; }
    public double OwnReading { get; set; }
    public double Line { get; set; }
    public double ConsultLine { get; set; }
    public double ParliamentLine { get; set; }
    public double Severity { get; set; }

    /// <summary>The severity that it sees in this incident alone, where the text counts acts together.</summary>
    public double SeverityAlone { get; set; }

    public bool ReadsInside => Severity >= Line;

    /// <summary>Whether its public and its parliament read the act as inside the text.</summary>
    public bool ParliamentReadsInside => Severity >= ParliamentLine;

    /// <summary>What it may send and has sent.</summary>
    public Contingent Contingent { get; }

    /// <summary>How it sees the incident on which it acts: this one, until another gave it leave.</summary>
    public Party Reader => Contingent.Reader ?? this;

    public Signal Mandate => Contingent.Mandate;
    public Signal InTheatre => Contingent.InTheatre;
    public Moment Alerted { get => posture.Alerted; set => posture.Alerted = value; }
    public bool VigilantOnly { get => posture.VigilantOnly; set => posture.VigilantOnly = value; }
    public ResponseLevel Level { get => Contingent.Level; set => Contingent.Level = value; }
    public double? Readied { get => Contingent.Readied; set => Contingent.Readied = value; }
    public bool Alone { get => Contingent.Alone; set => Contingent.Alone = value; }
    public Moment Authorized { get => Contingent.Authorized; set => Contingent.Authorized = value; }
    public bool Refused { get => Contingent.Refused; set => Contingent.Refused = value; }
    public bool CameHome { get => Contingent.CameHome; set => Contingent.CameHome = value; }
    /// <summary>
    /// Refused at home after the fact, or weary: what is on its way turns back, and nothing else sets out.
    /// </summary>
    public bool IsRecalled => Refused || CameHome;

    public double Ask { get => Contingent.Ask; set => Contingent.Ask = value; }
    public double Share { get => Contingent.Share; set => Contingent.Share = value; }
    public double Committed { get => Contingent.Committed; set => Contingent.Committed = value; }
    public double Pressing { get => Contingent.Pressing; set => Contingent.Pressing = value; }
    public Moment Moved { get => Contingent.Moved; set => Contingent.Moved = value; }
    public Moment Arrived { get => Contingent.Arrived; set => Contingent.Arrived = value; }
    public double Delivered { get => Contingent.Delivered; set => Contingent.Delivered = value; }

    public void Clear()
    {
        Convinced = Moment.Never;
        Gathers = false;
        Reports = 0;
        Bias = Member.Bias;
        Contingent.Clear();
    }
}
