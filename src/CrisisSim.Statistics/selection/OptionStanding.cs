namespace CrisisSim.Statistics;

/// <summary>What trials told of one option. Equal if all parts are.</summary>
public readonly record struct OptionStanding
{
    /// <param name="mean">Mean outcome, in its unit.</param>
    /// <param name="variance">Variance of one trial, 0 or more, in the unit squared.</param>
    /// <param name="trials">Trials behind them, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is outside its range or not finite.</exception>
    public OptionStanding(double mean, double variance, long trials)
    {
        if (!double.IsFinite(mean)) throw new ArgumentOutOfRangeException(nameof(mean), mean, "A mean is finite.");
        if (!(variance >= 0 && double.IsFinite(variance)))
            throw new ArgumentOutOfRangeException(nameof(variance), variance, "A variance is finite and 0 or more.");
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, 1);
        (Mean, Variance, Trials) = (mean, variance, trials);
    }

    /// <summary>The mean of the option's trials.</summary>
    public double Mean { get; }

    /// <summary>Their unbiased variance.</summary>
    public double Variance { get; }

    /// <summary>The number of trials that the option has had.</summary>
    public long Trials { get; }

    /// <summary>Of a column of trials, of which there are two or more.</summary>
    /// <exception cref="ArgumentException">There are fewer than two trials.</exception>
    public static OptionStanding From(Moments moments) => moments.Variance is { } variance
        ? new OptionStanding(moments.Mean, variance, moments.Count)
        : throw new ArgumentException("A variance takes two trials or more.", nameof(moments));
}
