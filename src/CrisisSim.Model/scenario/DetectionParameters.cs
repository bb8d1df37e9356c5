using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>Parameters of M1, detection.</summary>
public sealed record DetectionParameters
{
    /// <summary>
    /// Hours until a member of full intelligence quality notices the act; divided by the member's quality.
    /// </summary>
    public PerDomain<Distribution> Delay { get; init; } = new(
        Distribution.LognormalFrom(1, 5), Distribution.LognormalFrom(0.2, 1), Distribution.LognormalFrom(3, 15),
        Distribution.LognormalFrom(72, 360), Distribution.LognormalFrom(3, 15), Distribution.LognormalFrom(24, 120),
        Distribution.LognormalFrom(24, 120));

    /// <summary>
    /// How much better the attacked member sees what happens to it: delays divided, reports multiplied by this; 1 or
    /// more.
    /// </summary>
    public double OnTheSpot { get; init; } = 3;

    /// <summary>Hours until the attacked member notices an open act on its own soil.</summary>
    public Distribution VictimNotices { get; init; } = Distribution.LognormalFrom(0.15, 0.4);

    /// <summary>Hours from the victim's notice until an ally knows and believes what it is told.</summary>
    public Distribution Told { get; init; } = Distribution.LognormalFrom(1, 4);

    /// <summary>Probability that a member of full intelligence quality notices warning before t = 0.</summary>
    public double WarningNoticed { get; init; } = 0.6;
}
