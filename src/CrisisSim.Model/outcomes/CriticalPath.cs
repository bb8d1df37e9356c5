namespace CrisisSim.Model;

/// <summary>
/// Where the hours without an effective response went, up to day 30: the stages of the contingent that made the
/// response effective or, where none did, of the one that came furthest, the rest being the stage in which it stood.
/// The hours add up to the hours without an effective response by day 30.
/// </summary>
public sealed record CriticalPath
{
    /// <summary>How many stages there are.</summary>
    public const int Stages = 8;

    private readonly double[] hours;

    internal CriticalPath(double[] hours, string? member) => (this.hours, Member) = (hours, member);

    /// <summary>The member whose contingent it was; null where nobody's counted.</summary>
    public string? Member { get; }

    /// <summary>Hours spent in a stage.</summary>
    public double this[Stage stage] => hours[(int)stage];

    /// <summary>The sum over stages: hours without an effective response.</summary>
    public double Total => hours.Sum();
}
