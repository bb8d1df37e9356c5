namespace CrisisSim.Statistics;

/// <summary>A box: the cases that meet all its restrictions.</summary>
public sealed class PrimBox
{
    internal PrimBox(PrimLimits limits, PrimTally inside, PrimTally all, IReadOnlyList<PrimRestriction> restrictions) =>
        (Limits, Cases, OfInterest, Coverage, Density, Mass, Restrictions) = (
            limits, inside.Cases, inside.OfInterest, (double)inside.OfInterest / all.OfInterest, inside.Density,
            (double)inside.Cases / all.Cases, restrictions);

    /// <summary>In the order of the factors; their number is the box's interpretability.</summary>
    public IReadOnlyList<PrimRestriction> Restrictions { get; }

    /// <summary>Cases in the box.</summary>
    public int Cases { get; }

    /// <summary>Cases of interest in the box.</summary>
    public int OfInterest { get; }

    /// <summary>Share of all cases of interest that are in the box, [0, 1].</summary>
    public double Coverage { get; }

    /// <summary>Share of the box's cases that are of interest, [0, 1].</summary>
    public double Density { get; }

    /// <summary>Share of all cases that are in the box, (0, 1].</summary>
    public double Mass { get; }

    internal PrimLimits Limits { get; }

    /// <summary>Whether a point, one value a factor, is in the box; a level that was never seen is not kept.</summary>
    public bool Contains(IReadOnlyList<double> point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return Restrictions.All(kept => kept.Levels is { } levels
            ? levels.Any(level => level == point[kept.Factor])
            : kept.Range.Contains(point[kept.Factor]));
    }
}
