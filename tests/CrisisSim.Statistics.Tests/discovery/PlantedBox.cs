namespace CrisisSim.Statistics.Tests;

/// <summary>
/// Cases of interest exactly where the first factor is in [0.3, 0.7], the third is 0.6 or more, and the level is 1 or
/// 2.
/// </summary>
internal sealed class PlantedBox
{
    public const double Low = 0.3, High = 0.7, From = 0.6;

    private readonly double[][] numbers;
    private readonly int[] levels;

    /// <param name="noise">Share of cases whose interest is turned over.</param>
    public PlantedBox(int cases, ulong seed, double noise = 0)
    {
        var luck = new Luck(seed);
        numbers = [.. Enumerable.Range(0, 4).Select(_ => luck.Column(cases, l => l.Uniform()))];
        levels = [.. Enumerable.Range(0, cases).Select(_ => luck.Below(4))];
        Inside = [.. Enumerable.Range(0, cases).Select(IsInside)];
        OfInterest = [.. Inside.Select(inside => inside != luck.Chance(noise))];
    }

    public bool[] Inside { get; }

    public bool[] OfInterest { get; }

    public PrimFactor[] Factors =>
        [.. numbers.Select(column => PrimFactor.Numeric(column)), PrimFactor.Categorical(levels)];

    public double[] Point(int row) => [.. numbers.Select(column => column[row]), levels[row]];

    private bool IsInside(int row) =>
        numbers[0][row] is >= Low and <= High && numbers[2][row] >= From && levels[row] is (1 or 2);
}
