using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>How members share intelligence.</summary>
public sealed record Sharing
{
    /// <summary>Hours a shared report needs to reach the others.</summary>
    public Distribution Delay { get; init; } = Distribution.LognormalFrom(24, 72);

    /// <summary>
    /// Share of a member's reports that it may release and that tell the others something new, [0, 1]; zero: each keeps
    /// its own counsel.
    /// </summary>
    public double Releasable { get; init; } = 0.05;
}
