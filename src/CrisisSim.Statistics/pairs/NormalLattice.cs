using MathNet.Numerics.Distributions;

namespace CrisisSim.Statistics;

/// <summary>
/// Points of the standard binormal plane, evenly spread: a rank-1 lattice with the golden ratio (Niederreiter 1992,
/// chapter 5) through the normal quantile. Either coordinate alone takes as many values as there are points.
/// </summary>
internal static class NormalLattice
{
    public const int Points = 2048;

    private const double Golden = 0.6180339887498949;

    public static readonly double[] Common = Coordinates(i => (i + 0.5) / Points);

    public static readonly double[] Own = Coordinates(i => (i + 0.5) * Golden % 1);

    private static double[] Coordinates(Func<int, double> probability) =>
        [.. Enumerable.Range(0, Points).Select(i => Normal.InvCDF(0, 1, probability(i)))];
}
