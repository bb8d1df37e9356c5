namespace CrisisSim.Model;

/// <summary>How high a member has raised its readiness, whatever for.</summary>
internal sealed class Posture
{
    /// <summary>When it was first raised; never before the decision where nothing allowed it.</summary>
    public Moment Alerted { get; set; }

    /// <summary>Whether it was raised to vigilance only, on warning.</summary>
    public bool VigilantOnly { get; set; }

    public void Clear() => (Alerted, VigilantOnly) = (Moment.Never, false);
}
