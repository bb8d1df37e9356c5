namespace CrisisSim.Statistics;

/// <summary>
/// One threshold of a warning instrument: how often it answers where it should, and where it should not.
/// </summary>
/// <param name="Threshold">In the unit of the instrument; a higher one answers less readily.</param>
/// <param name="Hits">Answers, of the trials with the event.</param>
/// <param name="FalseAlarms">Answers, of the trials without it.</param>
public readonly record struct OperatingPoint(double Threshold, Proportion Hits, Proportion FalseAlarms)
{
    /// <summary>
    /// Hit rate less false-alarm rate (Youden 1950, Cancer 3:32), [−1, 1]; 0 for an instrument that cannot tell.
    /// </summary>
    public double Skill => Hits.Share - FalseAlarms.Share;

    /// <summary>The share of answers that are right, at a base rate; null where there is none.</summary>
    public Estimate? PositivePredictive(double baseRate, Confidence confidence = default) =>
        PositivePredictiveValue.At(baseRate, Hits, FalseAlarms, confidence);

    /// <summary>The share of silences that are right, at a base rate; null where there is none.</summary>
    public Estimate? NegativePredictive(double baseRate, Confidence confidence = default) =>
        NegativePredictiveValue.At(baseRate, Hits, FalseAlarms, confidence);
}
