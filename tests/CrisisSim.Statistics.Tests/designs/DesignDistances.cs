namespace CrisisSim.Statistics.Tests;

/// <summary>Distances and rows of designs, computed plainly.</summary>
internal static class DesignDistances
{
    public static double Smallest(DesignPoints points)
    {
        double smallest = double.PositiveInfinity;
        for (int one = 0; one < points.Count; one++)
            for (int other = 0; other < one; other++)
                smallest = Math.Min(smallest, Between(points.Point(one), points.Point(other)));
        return smallest;
    }

    public static double Between(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        double sum = 0;
        for (int d = 0; d < one.Length; d++) sum += (one[d] - other[d]) * (one[d] - other[d]);
        return Math.Sqrt(sum);
    }

    public static double[] Column(DesignPoints points, int dimension) =>
        [.. Enumerable.Range(0, points.Count).Select(point => points[point, dimension])];

    public static double[] All(DesignPoints points) =>
        [.. Enumerable.Range(0, points.Count).SelectMany(point => points.Point(point).ToArray())];
}
