using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>Where in the space of the factors points of interest lie. Lists are compared by reference.</summary>
public sealed record DiscoveryResult
{
    /// <summary>The factors.</summary>
    public required IReadOnlyList<DiscoveryFactor> Factors { get; init; }

    /// <summary>Points that boxes were sought among.</summary>
    public required int Points { get; init; }

    /// <summary>Of these, points of interest by their values.</summary>
    public required int OfInterest { get; init; }

    /// <summary>
    /// Points at which luck leaves open whether they are of interest, taken in by their values or left out.
    /// </summary>
    public required int Undecided { get; init; }

    /// <summary>Whether those were left out.</summary>
    public required bool LeftOutUndecided { get; init; }

    /// <summary>Points of the design at which a number is not known.</summary>
    public required int Unknown { get; init; }

    /// <summary>The boxes of the first peeling trajectory, from all points on.</summary>
    public required IReadOnlyList<PrimBox> Trajectory { get; init; }

    /// <summary>Place of the box on the trajectory that the first box was made of.</summary>
    public required int Chosen { get; init; }

    /// <summary>
    /// The boxes, each sought outside those before; none where no factor tells points of interest from others. The first
    /// may be no better than chance, all others are better.
    /// </summary>
    public required IReadOnlyList<DiscoveredBox> Boxes { get; init; }
}

/// <summary>A box of points in which those of interest are dense. Lists are compared by reference.</summary>
/// <param name="Box">The box; of a further box coverage and mass are shares of the points outside those before.</param>
/// <param name="Coverage">Share of all points of interest that are in it and in no box before it, [0, 1].</param>
/// <param name="DensityAround">Share of the points that it was sought among that are of interest, [0, 1].</param>
/// <param name="Again">For each factor how often it is restricted again in random halves of the points.</param>
/// <param name="Chance">How often chance alone gives as good a box among the points that it was sought among.</param>
public sealed record DiscoveredBox(PrimBox Box, double Coverage, double DensityAround,
    IReadOnlyList<PrimReproducibility> Again, PrimChance Chance)
{
    /// <summary>What it keeps of a factor; null: all.</summary>
    public PrimRestriction? RestrictionOn(int factor) => Box.Restrictions.FirstOrDefault(one => one.Factor == factor);
}
