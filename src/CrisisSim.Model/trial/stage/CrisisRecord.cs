namespace CrisisSim.Model;

/// <summary>What a crisis writes down as it goes; the outcome is made from it at the end.</summary>
internal sealed class CrisisRecord
{
    public Moment Detection { get; set; }
    public Moment Conviction { get; set; }
    public Moment Request { get; set; }
    public Moment Convened { get; set; }
    public Moment Decision { get; set; }
    public Moment Authorization { get; set; }
    public Moment FirstResponse { get; set; }
    public Moment FirstForce { get; set; }
    public Moment Effective { get; set; }
    public Moment ObjectiveTaken { get; set; }
    public Moment Halted { get; set; }
    public Moment Restored { get; set; }
    public ResponseLevel Level { get; set; }
    public ResponseLevel Asked { get; set; }
    public int Rounds { get; set; }
    public int SilencesBroken { get; set; }
    public int Refusals { get; set; }
    public int MissedLimits { get; set; }
    public int Escalations { get; set; }

    public void Clear()
    {
        Detection = Conviction = Request = Convened = Decision = Authorization = Moment.Never;
        FirstResponse = FirstForce = Effective = ObjectiveTaken = Halted = Restored = Moment.Never;
        Level = Asked = ResponseLevel.None;
        Rounds = SilencesBroken = Refusals = MissedLimits = Escalations = 0;
    }
}
