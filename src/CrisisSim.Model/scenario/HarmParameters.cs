using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// Parameters of harm, where no ground is at stake (M9): in cyberspace, in space, by hybrid means and by trade. Harm
/// grows while the act lasts and is mended after it; the aim is that the attacked member concedes.
/// </summary>
public sealed record HarmParameters
{
    /// <summary>
    /// Hazard at which an attacked member concedes at full harm and without any help in sight, per hour.
    /// </summary>
    public PerDomain<double> ConcedeRate { get; init; } = new(0, 0, 0, 2e-4, 1e-4, 4e-4, 4e-4);

    /// <summary>Hours in which harm falls by the factor e once the act is over.</summary>
    public PerDomain<double> Mends { get; init; } = new(720, 720, 720, 240, 720, 720, 2160);

    /// <summary>
    /// Share by which a full loss of service from space slows evidence, and lengthens the hours of movement and of
    /// command, [0, 1].
    /// </summary>
    public double ServiceSlows { get; init; } = 0.5;
}
