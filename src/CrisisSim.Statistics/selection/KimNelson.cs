namespace CrisisSim.Statistics;

/// <summary>
/// Fully sequential selection with common random numbers (Kim and Nelson 2001, ACM TOMACS 11:251, procedure KN with c =
/// 1): after each trial of all options left, those fall out whose sum lags behind another's too far; the best option is
/// kept to the end with probability 1 − α or more whenever it leads by δ. η = ½((2α/(k−1))^(−2/(n₀−1)) − 1), h² = 2η(n₀
/// − 1), and option i falls out at r trials if its mean is below that of some l by more than W = max(0,
/// δ/(2r)(h²S²(i,l)/δ² − r)), where S² is the variance of the differences in the first n₀ trials. To look only now and
/// then is allowed and keeps the probability. It is proved for trials that are normal; docs/validation.md, section 10,
/// has how often the best was kept where they are not.
/// </summary>
public sealed class KimNelson
{
    private readonly double[,] bound;
    private readonly double indifference;
    private readonly double sign;

    /// <param name="firstStage">The first n₀ trials of each of two or more options; place j of each is the same
    /// trial.</param>
    /// <param name="indifference">δ: the smallest lead worth telling, above 0, in the outcome's unit.</param>
    /// <param name="probability">1 − α, above 1/k and below 1.</param>
    /// <param name="better">Which way the outcome is better.</param>
    /// <param name="range">What one trial can be; null: not known, and the spread is as the first trials have it.</param>
    /// <exception cref="ArgumentException">There are fewer than two options or trials, or the options differ in
    /// trials.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The indifference or the probability is outside its
    /// range.</exception>
    public KimNelson(
        IReadOnlyList<double[]> firstStage, double indifference, double probability = 0.95,
            Better better = Better.Higher, OutcomeRange? range = null)
    {
        ArgumentNullException.ThrowIfNull(firstStage);
        int k = firstStage.Count;
        if (k < 2) throw new ArgumentException("A choice has two options or more.", nameof(firstStage));
        FirstStage = firstStage[0].Length;
        if (FirstStage < 2 || firstStage.Any(column => column.Length != FirstStage))
            throw new ArgumentException("Each option has the same two or more first trials.", nameof(firstStage));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(indifference);
        if (!(probability > 1.0 / k && probability < 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability,
                "The probability lies between that of choosing at random and 1.");
        (this.indifference, sign) = (indifference, better.Sign());
        Eta = (Math.Pow(2 * (1 - probability) / (k - 1), -2.0 / (FirstStage - 1)) - 1) / 2;
        bound = Bounds(firstStage, range, 2 * Eta * (FirstStage - 1) / (indifference * indifference));
        MostTrials = Math.Max(FirstStage, checked((long)Math.Floor(bound.Cast<double>().Max()) + 1));
    }

    /// <summary>n₀.</summary>
    public int FirstStage { get; }

    /// <summary>η of the procedure.</summary>
    public double Eta { get; }

    /// <summary>max N(i) + 1: at so many trials of each, the best mean is taken.</summary>
    public long MostTrials { get; }

    /// <summary>
    /// The options still in the race at this number of trials, in rising order; one where the race is over.
    /// </summary>
    /// <param name="racing">The options in the race before, without repeats.</param>
    /// <param name="means">Mean over all trials so far of each option by its number; those not racing are not
    /// read.</param>
    /// <param name="trials">Trials so far of each racing option, n₀ or more.</param>
    /// <exception cref="ArgumentException">No option is racing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The trials are fewer than the first stage.</exception>
    public IReadOnlyList<int> Survivors(IReadOnlyList<int> racing, IReadOnlyList<double> means, long trials)
    {
        ArgumentNullException.ThrowIfNull(racing);
        ArgumentNullException.ThrowIfNull(means);
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, FirstStage);
        if (racing.Count == 0) throw new ArgumentException("No option is in the race.", nameof(racing));
        int best = racing.Order().MaxBy(i => sign * means[i]);
        if (trials >= MostTrials) return [best];
        return [.. racing
            .Where(i => racing.All(l => sign * means[i] >= sign * means[l] - Slack(i, l, trials)))
            .Order()];
    }

    private double Slack(int i, int l, long trials) =>
        Math.Max(0, indifference / (2 * trials) * (bound[i, l] - trials));

    /// <summary>h²S²(i,l)/δ² for each pair, 0 of an option with itself.</summary>
    private static double[,] Bounds(IReadOnlyList<double[]> firstStage, OutcomeRange? range, double scale)
    {
        int k = firstStage.Count;
        double[,] all = new double[k, k];
        for (int i = 0; i < k; i++)
            for (int l = 0; l < i; l++)
                all[i, l] = all[l, i] = scale * (range?.OfDifferences(firstStage[i], firstStage[l])
                    ?? Moments.From([.. firstStage[i].Zip(firstStage[l], (a, b) => a - b)]).Variance!.Value);
        return all;
    }
}
