namespace CrisisSim.Statistics;

/// <summary>
/// The share of alarms that are right, at a stated base rate: πp / (πp + (1 - π)q), π the base rate of attacks,
/// p the hit rate, q the false-alarm rate (Bayes; Swets 1988, Science 240:1285).
/// </summary>
public static class PositivePredictiveValue
{
    /// <returns>In [0, 1], or null where no alarm is ever raised.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A rate is outside [0, 1].</exception>
    public static double? At(double baseRate, double hitRate, double falseAlarmRate)
    {
        RequireRate(baseRate, nameof(baseRate));
        RequireRate(hitRate, nameof(hitRate));
        RequireRate(falseAlarmRate, nameof(falseAlarmRate));
        double right = baseRate * hitRate, wrong = (1 - baseRate) * falseAlarmRate;
        return right + wrong == 0 ? null : right / (right + wrong);
    }

    /// <summary>
    /// The value with an interval for luck alone (the base rate is taken as stated): both rates at half the error each,
    /// then the worst and the best pair. It holds with at least the confidence. Trials are the alarms' bases together.
    /// </summary>
    /// <returns>Null where no alarm was raised.</returns>
    public static Estimate? At(
        double baseRate, Proportion hits, Proportion falseAlarms, Confidence confidence = default)
    {
        if (At(baseRate, hits.Share, falseAlarms.Share) is not { } value) return null;
        Confidence each = confidence.SharedAmong(2);
        Interval hit = Wilson.ScoreInterval(hits.Count, hits.Trials, each);
        Interval alarm = Wilson.ScoreInterval(falseAlarms.Count, falseAlarms.Trials, each);
        var interval = new Interval(At(baseRate, hit.Low, alarm.High) ?? 0, At(baseRate, hit.High, alarm.Low) ?? 1);
        return new Estimate(value, interval.Including(value), hits.Trials + falseAlarms.Trials, confidence);
    }

    private static void RequireRate(double rate, string name)
    {
        if (!(rate >= 0 && rate <= 1))
            throw new ArgumentOutOfRangeException(name, rate, "A rate lies between 0 and 1.");
    }
}
