namespace CrisisSim.Statistics;

/// <summary>
/// Unbiased variances per trial of the first side, the second side and their difference within pairs.
/// </summary>
public readonly record struct PairedSpread(double First, double Second, double Difference)
{
    /// <summary>What pairing the luck saved.</summary>
    public VarianceReduction Reduction => VarianceReduction.From(First + Second, Difference);
}
