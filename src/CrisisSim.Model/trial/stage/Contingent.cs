using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// What a member may send and has sent: one for all crises of a kind, since a brigade can be sent once.
/// </summary>
internal sealed class Contingent(Simulation sim)
{
    private double delivered;

    /// <summary>It has leave of the alliance (or of its own reading) to act.</summary>
    public Signal Mandate { get; } = new(sim);

    /// <summary>Its own government has given leave, and what vote must come first is won.</summary>
    public Signal Leave { get; } = new(sim);

    /// <summary>Its executive has given leave, which is all that forces need that stand in theatre already.</summary>
    public Signal ExecutiveLeave { get; } = new(sim);

    /// <summary>Beats when it may do more than before: a higher level, or the alliance's leave after its own.</summary>
    public Pulse Raised { get; } = new(sim);

    /// <summary>The first of its forces counts in theatre.</summary>
    public Signal InTheatre { get; } = new(sim);

    /// <summary>How the member sees the incident on which it has leave to act.</summary>
    public Party? Reader { get; set; }

    /// <summary>The other text that gave it leave; null: the treaty under study, or none.</summary>
    public OtherText? Authority { get; set; }

    /// <summary>How far its mandate goes.</summary>
    public ResponseLevel Level { get; set; }

    /// <summary>How its units are readied as a whole, a standard normal; null until it is drawn.</summary>
    public double? ReadinessDraw { get; set; }

    /// <summary>Whether it acts, and no decision of the alliance has come.</summary>
    public bool Alone { get; set; }

    /// <summary>How much of the price of acting without the others it pays, [0, 1].</summary>
    public double Price { get; set; }

    public Moment Authorized { get; set; }

    /// <summary>Whether force went first, and a vote came after.</summary>
    public bool SentFirst { get; set; }

    /// <summary>The level up to which it has begun the measures below the line that are its own to take.</summary>
    public ResponseLevel Measures { get; set; }

    /// <summary>Whether a vote at home was lost.</summary>
    public bool Refused { get; set; }

    /// <summary>Support at home was gone, and its contingent came back.</summary>
    public bool CameHome { get; set; }

    /// <summary>
    /// Refused at home after the fact, or weary: what is on its way turns back, and nothing else sets out.
    /// </summary>
    public bool IsRecalled => Refused || CameHome;

    /// <summary>Whether it kept at home what had leave to go, for the act was over.</summary>
    public bool StoodDown { get; set; }

    /// <summary>Whether some of its forces stand with a neighbour, as a precaution.</summary>
    public bool IsAhead { get; set; }

    /// <summary>Whether the attack has come upon forces that it has there.</summary>
    public bool IsUnderAttack { get; set; }

    /// <summary>Whether forces that it has there fight.</summary>
    public bool Fights { get; set; }

    /// <summary>Whether it is a side in the matter: its forces fight there, or it has sent some.</summary>
    public bool TakesSides => Fights || Share > 0;

    /// <summary>The share of what it would send by itself that it asks its parliament for, (0, 1].</summary>
    public double ShareAskedFor { get; set; }

    /// <summary>The share of its pledge that it sends, [0, 1].</summary>
    public double Share { get; set; }

    /// <summary>What it has promised so far, of its pledge.</summary>
    public double Committed { get; set; }

    /// <summary>Its part in the measures in effect, as they weigh against the attack.</summary>
    public double MeasuresInEffect { get; set; }

    /// <summary>Support at home that it lost by going further than the act, [0, 1].</summary>
    public double SupportLost { get; set; }

    public Moment Moved { get; set; }
    public Moment Arrived { get; set; }

    /// <summary>Strength that it sent and that is in theatre now, brigades, or influence behind measures.</summary>
    public double Delivered
    {
        get => delivered;
        set
        {
            Log.CountStay(delivered);
            delivered = value;
        }
    }

    /// <summary>What of that supports the front and is not of its own kind.</summary>
    public double Support { get; set; }

    /// <summary>Strength of the front's own kind that stood there and fights; of the attacked member, its own.</summary>
    public double Standing { get; set; }

    /// <summary>Strength of other kinds that stood there and supports the front.</summary>
    public double StandingSupport { get; set; }

    /// <summary>All of it that fights there, whichever way it came.</summary>
    public double Present => delivered + Standing + StandingSupport;

    /// <summary>Hour at which its stocks are spent; +∞ as long as it does not fight, or none are stated.</summary>
    public double DryFrom { get; set; } = double.PositiveInfinity;

    /// <summary>What counts of it by day 30.</summary>
    public ContingentLog Log { get; } = new(sim);

    /// <summary>Whether any of it has set out or, where it is measures, taken effect.</summary>
    public bool HasMoved => Moved.Happened || Arrived.Happened;

    /// <summary>Fighting leaves this share of what it has in theatre, [0, 1].</summary>
    public void Lose(double left)
    {
        Log.CountLoss(delivered * (1 - left));
        (Support, Standing, StandingSupport) = (Support * left, Standing * left, StandingSupport * left);
        Delivered *= left;
    }

    public void Clear()
    {
        Authorized = Moved = Arrived = Moment.Never;
        Alone = SentFirst = Refused = CameHome = IsAhead = StoodDown = IsUnderAttack = Fights = false;
        ReadinessDraw = null;
        Reader = null;
        Authority = null;
        Level = Measures = ResponseLevel.None;
        ShareAskedFor = 1;
        Price = Share = Support = Standing = StandingSupport = Committed = MeasuresInEffect = SupportLost = delivered = 0;
        DryFrom = double.PositiveInfinity;
        Log.Clear();
    }
}
