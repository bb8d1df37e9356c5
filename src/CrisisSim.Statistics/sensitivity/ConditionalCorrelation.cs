namespace CrisisSim.Statistics;

/// <summary>The correlation of a factor with the outcome, which stands last, when all other factors are held.</summary>
internal static class ConditionalCorrelation
{
    /// <summary>Below this share of its variance a variable counts as determined by others.</summary>
    private const double Determined = 1e-9;

    /// <summary>Null where the factor or the outcome is determined by the other factors.</summary>
    public static double? Of(double[,] correlations, int factor)
    {
        double[,] left = (double[,])correlations.Clone();
        int last = left.GetLength(0) - 1;
        for (int held = 0; held < last; held++)
            if (held != factor && left[held, held] > Determined) Eliminate(left, held);
        double spread = left[factor, factor], outcome = left[last, last];
        if (spread <= Determined || outcome <= Determined) return null;
        return Math.Clamp(left[factor, last] / Math.Sqrt(spread * outcome), -1, 1);
    }

    /// <summary>Takes what is linear in one variable out of all (Schur complement).</summary>
    private static void Eliminate(double[,] left, int held)
    {
        int size = left.GetLength(0);
        double[] row = [.. Enumerable.Range(0, size).Select(j => left[held, j])];
        double pivot = row[held];
        for (int i = 0; i < size; i++)
            for (int j = 0; j < size; j++) left[i, j] -= row[i] * row[j] / pivot;
    }
}
