namespace CrisisSim.Statistics;

/// <summary>
/// Points of a design in the unit cube [0, 1]ᵈ, one row a point and one column a factor; immutable, compared by
/// reference. Quantile functions take the coordinates to values of factors. Designs by chance and of Sobol stay below
/// 1; only levels placed at the ends reach it.
/// </summary>
public sealed class DesignPoints
{
    private readonly double[] coordinates;

    /// <param name="dimensions">The number of factors, at least 1.</param>
    /// <param name="coordinates">Row by row, each from 0 to 1.</param>
    /// <exception cref="ArgumentException">There is no point, a row is incomplete, or a coordinate lies outside [0,
    /// 1].</exception>
    public DesignPoints(int dimensions, ReadOnlySpan<double> coordinates) : this(dimensions, coordinates.ToArray())
    {
    }

    /// <summary>Takes the coordinates over; nobody else may write to them.</summary>
    internal DesignPoints(int dimensions, double[] coordinates)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        if (coordinates.Length == 0) throw new ArgumentException("There is no point.", nameof(coordinates));
        if (coordinates.Length % dimensions != 0)
            throw new ArgumentException($"{coordinates.Length} coordinates are no rows of {dimensions}.",
                nameof(coordinates));
        foreach (double coordinate in coordinates)
            if (!(coordinate >= 0 && coordinate <= 1))
                throw new ArgumentException($"A coordinate is from 0 to 1, not {coordinate}.", nameof(coordinates));
        Dimensions = dimensions;
        Count = coordinates.Length / dimensions;
        this.coordinates = coordinates;
    }

    /// <summary>The number of points, at least 1.</summary>
    public int Count { get; }

    /// <summary>The number of factors, at least 1.</summary>
    public int Dimensions { get; }

    /// <exception cref="ArgumentOutOfRangeException">There is no such point or dimension.</exception>
    public double this[int point, int dimension]
    {
        get
        {
            if ((uint)dimension >= (uint)Dimensions)
                throw new ArgumentOutOfRangeException(nameof(dimension), dimension,
                    $"There are {Dimensions} dimensions.");
            return Point(point)[dimension];
        }
    }

    /// <summary>The coordinates of a point, one a dimension.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such point.</exception>
    public ReadOnlySpan<double> Point(int point)
    {
        if ((uint)point >= (uint)Count)
            throw new ArgumentOutOfRangeException(nameof(point), point, $"There are {Count} points.");
        return coordinates.AsSpan(point * Dimensions, Dimensions);
    }

    /// <summary>These points in this order: all, or a part of them; see <see cref="BalancedOrder"/>.</summary>
    /// <exception cref="ArgumentException">No point is chosen.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such point.</exception>
    public DesignPoints Select(ReadOnlySpan<int> order)
    {
        double[] chosen = Room(order.Length, Dimensions);
        for (int k = 0; k < order.Length; k++) Point(order[k]).CopyTo(chosen.AsSpan(k * Dimensions));
        return new DesignPoints(Dimensions, chosen);
    }

    /// <summary>Room for the coordinates of so many points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A design of this size cannot be held.</exception>
    internal static double[] Room(long points, int dimensions)
    {
        Int128 size = (Int128)points * dimensions;
        if (size > Array.MaxLength)
            throw new ArgumentOutOfRangeException(nameof(points), points,
                $"So many points of {dimensions} dimensions cannot be held.");
        return new double[(int)size];
    }
}
