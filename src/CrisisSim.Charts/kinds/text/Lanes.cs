namespace CrisisSim.Charts;

/// <summary>
/// The room of one name of an axis shared among several that stand below one another in it, the first on top.
/// </summary>
internal readonly record struct Lanes(int Count)
{
    private const double Used = 0.8;

    /// <summary>The middle of a lane in a row.</summary>
    public double Middle(int row, int lane) => row - (Used / 2) + (Used * (lane + 0.5) / Count);

    /// <summary>The upper and the lower end of a lane, with a gap to the next.</summary>
    public (double Low, double High) Extent(int row, int lane)
    {
        double half = Used / Count * 0.43, middle = Middle(row, lane);
        return (middle - half, middle + half);
    }
}
