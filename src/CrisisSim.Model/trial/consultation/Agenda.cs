namespace CrisisSim.Model;

/// <summary>
/// What the chair puts next: the highest level above what stands that has not been refused, or whose pivotal member has
/// come nearer by half a level since it was.
/// </summary>
internal sealed class Agenda(Ballot ballot, Crisis crisis)
{
    public const double ComeNearer = 0.5;

    private readonly double[] pivotAtRefusal = new double[(int)ResponseLevel.StrategicSignalling + 1];
    private ResponseLevel asked, standing;

    /// <summary>Whether what was asked for has been adopted.</summary>
    public bool Done => asked != ResponseLevel.None && standing >= asked;

    public void Clear()
    {
        asked = standing = ResponseLevel.None;
        Array.Fill(pivotAtRefusal, double.NegativeInfinity); // never refused
    }

    /// <summary>
    /// What the attacked member asks for: combat forces (in other domains a reply in kind) where it reads the act above
    /// its line; above the line of measures a tripwire, or sanctions; else a statement. Where it sees nuclear
    /// signalling or worse it asks for strategic signalling too.
    /// </summary>
    public ResponseLevel Ask() => asked = Wanted();

    /// <summary>Whether the attacked member wants more by now than it has asked for.</summary>
    public bool Grows => Wanted() > asked;

    private ResponseLevel Wanted()
    {
        ResponseLevel above = crisis.IsKinetic ? ResponseLevel.Combat : ResponseLevel.CyberReply;
        ResponseLevel below = crisis.IsKinetic ? ResponseLevel.Reinforcement : ResponseLevel.Sanctions;
        if (crisis.IsKinetic && crisis.Victim.Severity >= crisis.Parameters.Consultation.StrategicFrom)
            above = ResponseLevel.StrategicSignalling;
        Party victim = crisis.Victim;
        ResponseLevel wanted = victim.ReadsInside ? above
            : victim.Severity >= victim.MeasuresLine ? below
            : ResponseLevel.Statement;
        while (wanted > ResponseLevel.Statement && !crisis.Declaration.Body.Offered(wanted)) wanted--;
        return wanted;
    }

    public ResponseLevel Next()
    {
        double pivot = ballot.Pivot();
        for (ResponseLevel text = asked; text > standing; text--)
            if (IsText(text) && pivot >= pivotAtRefusal[(int)text] + ComeNearer) return text;
        return ResponseLevel.None;
    }

    /// <summary>
    /// Whether a level is put to the vote by itself: one that the body offers; against an armed attack a reply in
    /// cyberspace only goes with force.
    /// </summary>
    public bool IsText(ResponseLevel level) => crisis.Declaration.Body.Offered(level)
        && (!crisis.IsKinetic || level != ResponseLevel.CyberReply);

    public void Refuse(ResponseLevel text) => pivotAtRefusal[(int)text] = ballot.Pivot();

    public void Adopt(ResponseLevel text) => standing = text > standing ? text : standing;
}
