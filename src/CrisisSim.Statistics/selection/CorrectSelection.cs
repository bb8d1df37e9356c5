using MathNet.Numerics.Distributions;

namespace CrisisSim.Statistics;

/// <summary>
/// The approximate probability that the option best on the mean is the best, in the Bayesian view with vague priors and
/// the variances taken as known: option i is better than b with probability p(i) = Φ(−δ(b,i)/√(σ(b)²/N(b) +
/// σ(i)²/N(i))). Trials of different options are taken as independent; common random numbers make it too small. Who
/// plays on until it is high enough makes it too large: docs/validation.md, section 10, has by how much.
/// </summary>
public static class CorrectSelection
{
    /// <summary>APCS-B: 1 − Σ p(i), at least 0 (Chen et al. 2000, Discrete Event Dynamic Systems 10:251).</summary>
    /// <exception cref="ArgumentException">There are fewer than two options.</exception>
    public static double Bonferroni(IReadOnlyList<OptionStanding> options, Better better = Better.Higher) =>
        Math.Max(0, 1 - Overtaking(options, better).Sum());

    /// <summary>Π (1 − p(i)), a closer lower bound (Slepian 1962, Bell System Technical Journal 41:463).</summary>
    /// <exception cref="ArgumentException">There are fewer than two options.</exception>
    public static double Slepian(IReadOnlyList<OptionStanding> options, Better better = Better.Higher) =>
        Overtaking(options, better).Aggregate(1.0, (product, p) => product * (1 - p));

    private static IEnumerable<double> Overtaking(IReadOnlyList<OptionStanding> options, Better better)
    {
        var standings = new Standings(options, better);
        return standings.Others.Select(i => Probability(standings.Behind(i), standings.Variance(i)));
    }

    private static double Probability(double behind, double variance) =>
        variance > 0 ? Normal.CDF(0, 1, -behind / Math.Sqrt(variance)) : behind > 0 ? 0 : 0.5;
}
