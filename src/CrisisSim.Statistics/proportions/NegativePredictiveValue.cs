namespace CrisisSim.Statistics;

/// <summary>
/// The share of silences that are right, at a stated base rate: (1 - π)(1 - q) / ((1 - π)(1 - q) + π(1 - p)), π the
/// base rate of attacks, p the hit rate, q the false-alarm rate. It is the positive predictive value of silence as an
/// alarm for no attack.
/// </summary>
public static class NegativePredictiveValue
{
    /// <returns>In [0, 1], or null where an alarm is always raised.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A rate is outside [0, 1].</exception>
    public static double? At(double baseRate, double hitRate, double falseAlarmRate) =>
        PositivePredictiveValue.At(1 - baseRate, 1 - falseAlarmRate, 1 - hitRate);

    /// <summary>The value with an interval as <see cref="PositivePredictiveValue"/> has it.</summary>
    /// <returns>Null where there was no silence.</returns>
    public static Estimate? At(double baseRate, Proportion hits, Proportion falseAlarms,
        Confidence confidence = default) =>
        PositivePredictiveValue.At(1 - baseRate, Silences(falseAlarms), Silences(hits), confidence);

    private static Proportion Silences(Proportion answers) => new(answers.Trials - answers.Count, answers.Trials);
}
