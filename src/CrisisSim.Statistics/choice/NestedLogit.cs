namespace CrisisSim.Statistics;

/// <summary>
/// Whether to act, and how: the nested logit of McFadden (1978, Modelling the choice of residential location) with base weights.
/// To act is a nest of options k with utilities U and weights w that sum to 1; not to act has a utility of its own. The worth of
/// the nest is IV = (μ/λ) ln Σ w exp(λU/μ), P(act) = 1/(1 + exp(−λ(IV − U₀))), and within the nest an option has the share
/// w exp(λU/μ) / Σ. Weights make the choice blind to how finely options are listed: one that stands twice with its weight
/// shared changes nothing.
/// </summary>
public readonly record struct NestedLogit
{
    /// <exception cref="ArgumentOutOfRangeException">λ is negative or not a number, or μ is not in (0, 1].</exception>
    public NestedLogit(double lambda, double nesting)
    {
        if (!(lambda >= 0)) throw new ArgumentOutOfRangeException(nameof(lambda), lambda, "λ is 0 or more.");
        if (!(nesting > 0 && nesting <= 1)) throw new ArgumentOutOfRangeException(nameof(nesting), nesting, "μ lies above 0 and is at most 1.");
        (Lambda, Nesting) = (lambda, nesting);
    }

    /// <summary>λ: how closely the choice follows utility; 0 is chance, +∞ the best reply (ties go by weight).</summary>
    public double Lambda { get; }

    /// <summary>μ, dissimilarity within the nest, (0, 1]; 1 is the plain logit, near 0 the options are the same thing in other clothes.</summary>
    public double Nesting { get; }

    /// <summary>IV: what acting is worth, in the unit of the utilities. At λ = 0 the weighted mean, at λ = +∞ the best.</summary>
    /// <exception cref="ArgumentException">There is no option, or not one weight an option.</exception>
    public double Worth(ReadOnlySpan<double> utilities, ReadOnlySpan<double> weights)
    {
        Require(utilities, weights);
        double best = Best(utilities, weights);
        if (double.IsPositiveInfinity(Lambda)) return best;
        double scale = Lambda / Nesting, sum = 0, total = 0, mean = 0;
        for (int k = 0; k < utilities.Length; k++)
        {
            if (weights[k] == 0) continue;
            sum += weights[k] * Math.Exp(scale * (utilities[k] - best));
            mean += weights[k] * utilities[k];
            total += weights[k];
        }
        return scale == 0 ? mean / total : best + Math.Log(sum / total) / scale;
    }

    /// <summary>The probability of acting against a status quo of utility U₀.</summary>
    public double Acts(double worth, double statusQuo)
    {
        if (worth == statusQuo) return 0.5;
        return 1 / (1 + Math.Exp(-Lambda * (worth - statusQuo)));
    }

    /// <summary>Writes the probability of each option and answers with that of none.</summary>
    /// <exception cref="ArgumentException">There is no option, or not one weight and one probability an option.</exception>
    public double Choose(ReadOnlySpan<double> utilities, ReadOnlySpan<double> weights, double statusQuo, Span<double> probabilities)
    {
        if (probabilities.Length != utilities.Length) throw new ArgumentException("There is one probability an option.", nameof(probabilities));
        double act = Acts(Worth(utilities, weights), statusQuo);
        double best = Best(utilities, weights), sum = 0;
        for (int k = 0; k < utilities.Length; k++) sum += probabilities[k] = weights[k] * Pull(utilities[k] - best);
        for (int k = 0; k < utilities.Length; k++) probabilities[k] *= act / sum;
        return 1 - act;
    }

    private double Pull(double below) => double.IsPositiveInfinity(Lambda) ? (below == 0 ? 1 : 0) : Math.Exp(Lambda / Nesting * below);

    private static double Best(ReadOnlySpan<double> utilities, ReadOnlySpan<double> weights)
    {
        double best = double.NegativeInfinity;
        for (int k = 0; k < utilities.Length; k++)
            if (weights[k] > 0) best = Math.Max(best, utilities[k]);
        return best;
    }

    private static void Require(ReadOnlySpan<double> utilities, ReadOnlySpan<double> weights)
    {
        if (utilities.Length != weights.Length) throw new ArgumentException("There is one weight an option.", nameof(weights));
        double total = 0;
        foreach (double weight in weights) total += weight >= 0 ? weight : double.NaN;
        if (!(total > 0)) throw new ArgumentException("Weights are 0 or more, and at least one is above 0.", nameof(weights));
    }
}
