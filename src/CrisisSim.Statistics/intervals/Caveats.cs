namespace CrisisSim.Statistics;

/// <summary>What a reader of an estimate must know beside its interval. The default is none.</summary>
[Flags]
public enum Caveats
{
    /// <summary>Nothing stands against the interval.</summary>
    None = 0,

    /// <summary>One trial shows no spread: the interval is as wide as the quantity's range.</summary>
    OneTrial = 1,

    /// <summary>All trials gave the same value; the interval is a point and is silent on what was not seen.</summary>
    NoSpread = 2,

    /// <summary>
    /// Fewer than ten trials carry the information, so the interval rests on the range of the quantity
    /// (<see cref="BoundedMean"/>).
    /// </summary>
    FewEvents = 4,

    /// <summary>
    /// No trial differs between the two sides, so the difference is given as 0. That leaves open a share of differing
    /// trials of up to z²/(n + z²), and the interval says so: <see cref="Unseen"/>.
    /// </summary>
    NoTrialDiffers = 8,

    /// <summary>A limit of the interval was not reached by the horizon: that end is infinite.</summary>
    LimitNotReached = 16,
}
