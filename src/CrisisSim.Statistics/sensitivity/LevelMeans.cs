namespace CrisisSim.Statistics;

/// <summary>The mean of the outcome at each value of a factor that has few.</summary>
internal sealed class LevelMeans(double[] factor) : Smoother
{
    public override double[] Fit(double[] outcome)
    {
        var sums = new Dictionary<double, (double Sum, int Rows)>();
        for (int row = 0; row < factor.Length; row++)
        {
            (double sum, int rows) = sums.GetValueOrDefault(factor[row]);
            sums[factor[row]] = (sum + outcome[row], rows + 1);
        }
        return [.. factor.Select(value => sums[value].Sum / sums[value].Rows)];
    }
}
