namespace CrisisSim.Statistics;

/// <summary>
/// A value with its interval, the number of trials behind it, the confidence and the caveats. The interval covers luck
/// over trials alone, never judgement over parameters. The default value is 0 from no trials and means nothing.
/// </summary>
public readonly record struct Estimate(
    double Value, Interval Interval, long Trials, Confidence Confidence = default, Caveats Caveats = Caveats.None)
{
    /// <summary>
    /// Half the interval's width, in the unit of the value; +infinity where the interval is unbounded.
    /// </summary>
    public double HalfWidth => Interval.Width / 2;

    /// <summary>Whether all of these caveats stand.</summary>
    public bool Has(Caveats caveat) => (Caveats & caveat) == caveat;

    /// <summary>The same estimate in another unit, such as days for hours or points of a hundred for shares.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The factor is not a finite number.</exception>
    public Estimate In(double factor)
    {
        if (!double.IsFinite(factor))
            throw new ArgumentOutOfRangeException(nameof(factor), factor, "A unit is changed by a finite factor.");
        return this with { Value = Value * factor, Interval = Interval.Times(factor) };
    }

    /// <summary>The value with its interval, level and trials.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Value} [{Interval.Low}, {Interval.High}] ({Confidence.Level}, {Trials} trials, {Caveats})");
}
