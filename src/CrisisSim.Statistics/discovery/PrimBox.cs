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

/// <summary>What a box keeps of one factor.</summary>
/// <param name="Factor">Place of the factor among those given.</param>
/// <param name="Range">What is kept of a numeric factor, in its unit; an infinite end is not restricted.</param>
/// <param name="Levels">The levels kept of a categorical factor, in rising order; null of a numeric one.</param>
/// <param name="QuasiPValue">
/// Probability that as many cases of interest or more would be in the box if this restriction did nothing: P(X ≥ H)
/// with X binomial of the box's cases T and the density of the box without the restriction (Bryant and Lempert 2010,
/// Technological Forecasting and Social Change 77:34). The same cases chose the box, so it is no honest p-value; a
/// large one tells that the restriction can go.
/// </param>
public sealed record PrimRestriction(int Factor, Interval Range, IReadOnlyList<int>? Levels, double QuasiPValue);

/// <summary>How often one factor is restricted again when boxes are sought in half of the cases.</summary>
/// <param name="Factor">Place of the factor among those given.</param>
/// <param name="AtCoverage">Share of samples whose box of the nearest coverage, the densest of such, restricts the
/// factor, [0, 1].</param>
/// <param name="AtDensity">Share of samples whose box of the nearest density restricts it, [0, 1].</param>
public sealed record PrimReproducibility(int Factor, double AtCoverage, double AtDensity);
