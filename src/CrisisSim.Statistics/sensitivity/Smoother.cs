namespace CrisisSim.Statistics;

/// <summary>A regression on one factor.</summary>
internal abstract class Smoother
{
    private const int FewValues = 10;

    /// <summary>The mean of the outcome given the factor, row by row.</summary>
    public abstract double[] Fit(double[] outcome);

    /// <summary>The mean at each value where the factor has no more than ten, and else a penalized spline.</summary>
    public static Smoother Of(double[] factor)
    {
        double[] sorted = [.. factor];
        Array.Sort(sorted);
        int values = 1;
        for (int row = 1; row < sorted.Length; row++)
            if (sorted[row] != sorted[row - 1]) values++;
        return values <= FewValues ? new LevelMeans(factor) : new PenalizedSpline(factor, sorted);
    }
}
