namespace CrisisSim.Statistics;

/// <summary>
/// The first side less the second over the same trials, with both sides, in the unit of the quantity. The two sides'
/// own intervals say nothing on the difference. Spread is null with one trial. Differing counts the trials in which the
/// two sides are not the same; where it is 0 so is the difference, and its interval holds what so many trials leave open.
/// </summary>
public sealed record PairedDifference(
    Estimate First, Estimate Second, Estimate Difference, PairedSpread? Spread, long Differing)
{
    /// <summary>
    /// How far from 0 one trial can be, where the interval rests on that (<see cref="BoundedMean"/>); null where it is of
    /// another kind.
    /// </summary>
    public double? Reach { get; init; }

    /// <summary>
    /// Whether the interval rests on the reach however many trials differ; else only where few do.
    /// </summary>
    internal bool IsAlwaysBounded { get; init; }

    /// <summary>
    /// How many trials carry the difference, at most those that differ; +infinity where there is no reach, for then nobody
    /// asks.
    /// </summary>
    internal double Carriers { get; init; } = double.PositiveInfinity;

    /// <summary>Whether the interval excludes 0; a difference that is not resolved is to be called so.</summary>
    public bool IsResolved => Difference.Interval.ExcludesZero;

    /// <summary>The share of trials in which the two sides differ at all, with Wilson's interval.</summary>
    public Estimate Discordance => new Proportion(Differing, Difference.Trials).Estimate(Difference.Confidence);

    /// <summary>What pairing saved; not defined with one trial or where neither side varies.</summary>
    public VarianceReduction Reduction => Spread?.Reduction ?? default;

    /// <summary>
    /// How many trials would resolve a difference of the size observed with this probability, rounded up to a friendly
    /// number. Null where no number would: the observed difference is 0, or its spread is unknown or too large. Where the
    /// interval rests on the reach since few trials carry it, as many as take the interval off 0 or let enough trials carry
    /// it for Student's to do so.
    /// </summary>
    /// <param name="power">In (0, 1); 0.5 is the bare formula, which resolves only every other time.</param>
    public long? TrialsToResolve(double power = 0.8)
    {
        if (Spread is not { } spread || Difference.Value == 0) return null;
        long? plain = Statistics.TrialsToResolve.Compute(
            Difference.Value, spread.Difference, Difference.Confidence, power);
        if (Reach is null) return plain;
        long? bounded = Statistics.TrialsToResolve.Bounded(this, power);
        if (IsAlwaysBounded || plain is not { } many) return bounded;
        long enough = Statistics.TrialsToResolve.AtLeast(
            Math.Max(many, Statistics.TrialsToResolve.Expecting(BoundedColumn.Few, this)));
        return bounded < enough ? bounded : enough;
    }
}

/// <summary>
/// Unbiased variances per trial of the first side, the second side and their difference within pairs.
/// </summary>
public readonly record struct PairedSpread(double First, double Second, double Difference)
{
    /// <summary>What pairing the luck saved.</summary>
    public VarianceReduction Reduction => VarianceReduction.From(First + Second, Difference);
}

/// <summary>
/// By what factor common random numbers cut the variance of a difference: (Var A + Var B) / Var(A - B) (Law 2015,
/// Simulation Modeling and Analysis, section 11.2): the number of unpaired trials that one paired trial is worth. Below
/// 1 pairing did harm; +infinity where all luck cancels; not defined where neither side varies. The default is not
/// defined.
/// </summary>
public readonly record struct VarianceReduction
{
    private readonly double factor;

    private VarianceReduction(double factor)
    {
        this.factor = factor;
        IsDefined = true;
    }

    /// <summary>Whether at least one side varies.</summary>
    public bool IsDefined { get; }

    /// <exception cref="InvalidOperationException">Neither side varies.</exception>
    public double Factor => IsDefined
        ? factor
        : throw new InvalidOperationException("Neither side varies, so there is no luck that pairing could cut.");

    internal static VarianceReduction From(double apart, double paired) =>
        apart == 0 ? default : new VarianceReduction(paired == 0 ? double.PositiveInfinity : apart / paired);
}
