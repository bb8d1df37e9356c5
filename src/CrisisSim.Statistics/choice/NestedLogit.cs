namespace CrisisSim.Statistics;

/// <summary>
/// Whether to act, and how: the nested logit of McFadden (1978, Modelling the choice of residential location) with base
/// weights. To act is a nest of options k with utilities U and weights w that sum to 1; not to act has a utility of its
/// own. The worth of the nest is IV = (μ/λ) ln Σ w exp(λU/μ), P(act) = 1/(1 + exp(−λ(IV − U₀))), and within the nest an
/// option has the share w exp(λU/μ) / Σ. Weights make the choice blind to how finely options are listed: one that
/// stands twice with its weight shared changes nothing. Up to μ = 1 the choice follows from random utility whatever the
/// utilities, above it only within a range of them (Börsch-Supan 1990, Journal of Econometrics 43:373).
/// </summary>
public readonly record struct NestedLogit
{
    /// <summary>A choice by its two scales.</summary>
    /// <param name="lambda">λ, 0 or more; +∞ is the best reply, 0 chance.</param>
    /// <param name="spread">μ/λ, in the unit of the utilities, 0 or more; 0 takes the best option alone, +∞ each by its
    /// weight.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is negative or not a number.</exception>
    public NestedLogit(double lambda, double spread)
    {
        if (!(lambda >= 0)) throw new ArgumentOutOfRangeException(nameof(lambda), lambda, "λ is 0 or more.");
        if (!(spread >= 0)) throw new ArgumentOutOfRangeException(nameof(spread), spread, "μ/λ is 0 or more.");
        (Lambda, Spread) = (lambda, spread);
    }

    /// <summary>λ: how closely the choice whether to act follows utility.</summary>
    public double Lambda { get; }

    /// <summary>
    /// μ/λ: how far apart in utility two options are whose odds differ by a factor e; at 1/λ a plain logit.
    /// </summary>
    public double Spread { get; }

    /// <summary>The choice of a λ and a μ above 0.</summary>
    public static NestedLogit FromScales(double lambda, double mu) =>
        new(lambda, lambda == 0 ? double.PositiveInfinity : double.IsPositiveInfinity(lambda) ? 0 : mu / lambda);

    /// <summary>
    /// IV: what acting is worth, in the unit of the utilities, between the weighted mean and the best.
    /// </summary>
    /// <exception cref="ArgumentException">There is no option, or not one weight an option.</exception>
    public double Worth(ReadOnlySpan<double> utilities, ReadOnlySpan<double> weights)
    {
        Require(utilities, weights);
        double best = Best(utilities, weights), sum = 0, total = 0, mean = 0;
        for (int k = 0; k < utilities.Length; k++)
        {
            if (weights[k] == 0) continue;
            sum += weights[k] * Pull(utilities[k] - best);
            mean += weights[k] * utilities[k];
            total += weights[k];
        }
        return double.IsPositiveInfinity(Spread)
            ? mean / total
            : Spread == 0 ? best : best + (Spread * Math.Log(sum / total));
    }

    /// <summary>
    /// The probability of acting against a status quo of utility U₀; one half where both are worth the same.
    /// </summary>
    public double Acts(double worth, double statusQuo) =>
        worth == statusQuo ? 0.5 : 1 / (1 + Math.Exp(-Lambda * (worth - statusQuo)));

    /// <summary>Writes the probability of each option and answers with that of none.</summary>
    /// <exception cref="ArgumentException">There is no option, or not one weight and one probability an
    /// option.</exception>
    public double Choose(ReadOnlySpan<double> utilities, ReadOnlySpan<double> weights, double statusQuo,
        Span<double> probabilities)
    {
        if (probabilities.Length != utilities.Length)
            throw new ArgumentException("There is one probability an option.", nameof(probabilities));
        double act = Acts(Worth(utilities, weights), statusQuo), best = Best(utilities, weights), sum = 0;
        for (int k = 0; k < utilities.Length; k++)
            sum += probabilities[k] = weights[k] == 0 ? 0 : weights[k] * Pull(utilities[k] - best);
        for (int k = 0; k < utilities.Length; k++) probabilities[k] *= act / sum;
        return 1 - act;
    }

    /// <summary>exp(U/(μ/λ)) of a utility relative to the best.</summary>
    private double Pull(double below) => below == 0 ? 1 : Math.Exp(below / Spread);

    private static double Best(ReadOnlySpan<double> utilities, ReadOnlySpan<double> weights)
    {
        double best = double.NegativeInfinity;
        for (int k = 0; k < utilities.Length; k++)
            if (weights[k] > 0) best = Math.Max(best, utilities[k]);
        return best;
    }

    private static void Require(ReadOnlySpan<double> utilities, ReadOnlySpan<double> weights)
    {
        if (utilities.Length != weights.Length)
            throw new ArgumentException("There is one weight an option.", nameof(weights));
        double total = 0;
        foreach (double weight in weights) total += weight >= 0 ? weight : double.NaN;
        if (!(total > 0))
            throw new ArgumentException("Weights are 0 or more, and at least one is above 0.", nameof(weights));
    }
}
