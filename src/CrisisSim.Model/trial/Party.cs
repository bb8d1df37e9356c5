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

    /// <summary>What it can send: brigades that are not in theatre yet or, in other than kinetic domains, its weight.</summary>
    public double Pledge { get; } = crisis.IsKinetic ? member.Forces.Where(f => !f.InTheatre).Sum(f => f.Strength) : member.Influence;

    /// <summary>Whether some of its forces stand in the country under attack.</summary>
    public bool StandsInTheatre { get; } = member.Forces.Any(f => f.InTheatre);

    /// <summary>What names the luck of each package: its name, and its place among those of the same name.</summary>
    public ulong[] PackageKeys { get; } = [.. member.Forces.Select((f, k) => Name.Key(f.Name) + (ulong)member.Forces.Take(k).Count(other => other.Name == f.Name))];

    public LocalTime Time { get; } = new(crisis.Scenario, member);

    /// <summary>Knows of the act, by its own eyes or because it was told.</summary>
    public Signal Aware { get; } = new(crisis.Sim);

    /// <summary>Has leave of the alliance (or of its own reading) to send force.</summary>
    public Signal Mandate { get; } = new(crisis.Sim);

    /// <summary>The first of its forces counts in theatre.</summary>
    public Signal InTheatre { get; } = new(crisis.Sim);

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

    /// <summary>When readiness was first raised; never before the decision where nothing allowed it.</summary>
    public Moment Alerted { get; set; }

    /// <summary>Whether it was raised to vigilance only, on warning.</summary>
    public bool VigilantOnly { get; set; }

    /// <summary>How far its mandate goes.</summary>
    public ResponseLevel Level { get; set; }

    /// <summary>How its units are readied as a whole, once that is drawn.</summary>
    public double? Readied { get; set; }

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
        Readied = null;
        Gathers = false;
        Reports = 0;
        Bias = Member.Bias;
        Level = ResponseLevel.None;
        Ask = 1;
        Share = Committed = Pressing = Delivered = 0;
    }
}
