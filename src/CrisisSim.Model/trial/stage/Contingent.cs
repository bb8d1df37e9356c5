using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// What a member may send and has sent: one for all crises of a kind, since a brigade can be sent once.
/// </summary>
internal sealed class Contingent(Simulation sim)
{
    /// <summary>Has leave of the alliance (or of its own reading) to act.</summary>
    public Signal Mandate { get; } = new(sim);

    /// <summary>The first of its forces counts in theatre.</summary>
    public Signal InTheatre { get; } = new(sim);

    /// <summary>How the member sees the incident on which it has leave to act.</summary>
    public Party? Reader { get; set; }

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

    public void Clear()
    {
        Authorized = Moved = Arrived = Moment.Never;
        Alone = Refused = CameHome = false;
        Readied = null;
        Reader = null;
        Level = ResponseLevel.None;
        Ask = 1;
        Share = Committed = Pressing = Delivered = 0;
    }
}
