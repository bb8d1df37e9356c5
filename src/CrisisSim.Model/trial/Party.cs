using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>A member in the course of a trial: what it knows, how it reads the text, what it has done.</summary>
internal sealed class Party(Crisis crisis, Member member, int index)
{
    public Member Member { get; } = member;
    public int Index { get; } = index;
    public ulong Key { get; } = Name.Key(member.Name);
    public bool IsVictim { get; } = member.Name == crisis.Scenario.Victim;
    public ForcePackage[] Forces { get; } = [.. member.Forces];
    public AuthorizationStep[] Steps { get; } = [.. member.Authorization];

    /// <summary>What it can bring: its force list in brigades or, in other than kinetic domains, its weight.</summary>
    public double Pledge { get; } = crisis.IsKinetic ? member.Strength : member.Influence;

    public LocalTime Time { get; } = new(crisis.Scenario, member);

    /// <summary>Knows of the act, by its own eyes or because it was told.</summary>
    public Signal Aware { get; } = new(crisis.Sim);

    /// <summary>Has leave of the alliance (or of its own reading) to send force.</summary>
    public Signal Mandate { get; } = new(crisis.Sim);

    /// <summary>The first of its forces counts in theatre.</summary>
    public Signal InTheatre { get; } = new(crisis.Sim);

    public Dossier Dossier { get; } = new();

    public Moment Convinced { get; set; }
    public double Bias { get; set; }
    public double OwnReading { get; set; }
    public double Line { get; set; }
    public double ConsultLine { get; set; }
    public double ParliamentLine { get; set; }
    public double Severity { get; set; }

    /// <summary>When readiness was first raised; never before the decision where nothing allowed it.</summary>
    public Moment Alerted { get; set; }

    /// <summary>Whether it was raised to vigilance only, on warning.</summary>
    public bool VigilantOnly { get; set; }

    /// <summary>How far its mandate goes.</summary>
    public ResponseLevel Level { get; set; }

    public bool Alone { get; set; }
    public Moment Authorized { get; set; }
    public bool Refused { get; set; }

    /// <summary>Support at home was gone, and its contingent came back.</summary>
    public bool CameHome { get; set; }

    public double Ask { get; set; }
    public double Share { get; set; }

    /// <summary>What it has promised so far, of its pledge.</summary>
    public double Committed { get; set; }

    /// <summary>Its part in the measures in effect.</summary>
    public double Pressing { get; set; }
    public Moment Moved { get; set; }
    public Moment Arrived { get; set; }
    public double Delivered { get; set; }

    public bool ReadsInside => Severity >= Line;

    public void Clear()
    {
        Convinced = Alerted = Authorized = Moved = Arrived = Moment.Never;
        VigilantOnly = Alone = Refused = CameHome = false;
        Bias = Member.Bias;
        Level = ResponseLevel.None;
        Ask = 1;
        Share = Committed = Pressing = Delivered = 0;
    }
}
