namespace CrisisSim.Statistics;

/// <summary>
/// The delta method for a smooth function of several shares over the same trials, as a column of one number a trial:
/// its mean is the value of the function, and its spread over trials gives the interval, whatever the shares have to do
/// with one another (the infinitesimal jackknife: Jaeckel 1972; Efron 1982, The Jackknife, the Bootstrap and Other
/// Resampling Plans, chapter 6). Such a column goes to <see cref="Mean"/>, and two of the same trials to
/// <see cref="Paired"/>. Where every trial says the same there is no spread, and the column is silent on what was not
/// seen.
/// </summary>
public static class DeltaMethod
{
    /// <param name="value">The function at the shares observed.</param>
    /// <param name="terms">Its partial derivative by each share, there, and the trials behind the share.</param>
    /// <returns>value + Σ slope · (trial − share).</returns>
    /// <exception cref="ArgumentException">There is no term, or the columns differ in length or are empty.</exception>
    public static double[] Column(double value, params IReadOnlyList<(double Slope, bool[] Trials)> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (terms.Count == 0)
            throw new ArgumentException("A function of no share varies with no trial.", nameof(terms));
        double[] column = new double[terms[0].Trials.Length];
        Array.Fill(column, value);
        foreach ((double slope, bool[] trials) in terms)
        {
            PairedColumns.Require(trials.Length, column.Length);
            double share = Proportion.From(trials).Share, up = slope * (1 - share), down = slope * -share;
            for (int i = 0; i < column.Length; i++) column[i] += trials[i] ? up : down;
        }
        return column;
    }
}
