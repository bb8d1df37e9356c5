using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>A box of points in which those of interest are dense. Lists are compared by reference.</summary>
/// <param name="Box">The box; of a further box coverage and mass are shares of the points outside those before.</param>
/// <param name="Coverage">Share of all points of interest that are in it and in no box before it, [0, 1].</param>
/// <param name="DensityAround">Share of the points that it was sought among that are of interest, [0, 1].</param>
/// <param name="Again">For each factor how often it is restricted again in random halves of the points.</param>
public sealed record DiscoveredBox(PrimBox Box, double Coverage, double DensityAround,
    IReadOnlyList<PrimReproducibility> Again)
{
    /// <summary>What it keeps of a factor; null: all.</summary>
    public PrimRestriction? RestrictionOn(int factor) => Box.Restrictions.FirstOrDefault(one => one.Factor == factor);
}
