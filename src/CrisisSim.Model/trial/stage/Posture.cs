namespace CrisisSim.Model;

/// <summary>How high a member has raised its readiness, and what measures it has taken itself, whatever for.</summary>
internal sealed class Posture
{
    /// <summary>When it was first raised; never before the decision where nothing allowed it.</summary>
    public Moment Alerted { get; set; }

    /// <summary>Whether it was raised to vigilance only, on warning.</summary>
    public bool VigilantOnly { get; set; }

    private int measures;

    /// <summary>Notes that a measure of its own is in effect; false where it was before, over another incident.</summary>
    public bool Take(ReplyKind measure)
    {
        int before = measures;
        measures |= 1 << (int)measure;
        return measures != before;
    }

    public void Clear() => (Alerted, VigilantOnly, measures) = (Moment.Never, false, 0);
}
