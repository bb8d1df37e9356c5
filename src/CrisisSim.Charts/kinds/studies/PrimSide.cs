namespace CrisisSim.Charts;

/// <summary>What a box keeps of one factor. Lists are compared by reference.</summary>
/// <param name="Factor">The factor with the ends of its range or its levels, in words.</param>
/// <param name="Kept">What is kept, in words.</param>
/// <param name="Parts">What is kept of its range, as stretches of [0, 1].</param>
/// <param name="IsRestricted">Whether anything is not kept.</param>
public sealed record PrimSide(string Factor, string Kept, IReadOnlyList<(double From, double To)> Parts,
    bool IsRestricted);
