using MathNet.Numerics.RootFinding;

namespace CrisisSim.Statistics;

/// <summary>
/// Selection in two stages (Rinott 1978, Communications in Statistics A7:799): after n₀ trials of each option, option i with variance
/// S² gets N = max(n₀, ⌈(hS/δ)²⌉) trials in all, and the greatest mean is best with probability P* or more whenever it leads by δ.
/// Trials of different options are independent.
/// </summary>
public static class Rinott
{
    private const double Accuracy = 1e-10;

    /// <summary>
    /// h, the solution of ∫ [∫ Φ(h/√(ν(1/x + 1/y))) f(x) dx]^(k−1) f(y) dy = P* with f the density of χ² with ν = n₀ − 1 degrees of
    /// freedom (Bechhofer, Santner and Goldsman 1995, Design and Analysis of Experiments for Statistical Selection, p. 61).
    /// </summary>
    /// <param name="options">k, 2 or more.</param>
    /// <param name="probability">P*, above 1/k and below 1.</param>
    /// <param name="firstStage">n₀, 2 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is outside its range.</exception>
    public static double Constant(int options, double probability, int firstStage)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(firstStage, 2);
        if (!(probability > 1.0 / options && probability < 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "P* lies between that of choosing at random and 1.");
        var integral = new RinottIntegral(firstStage - 1);
        double low = 0, high = 1;
        for (; integral.Of(high, options) < probability; high *= 2) low = high;
        return Brent.FindRoot(h => integral.Of(h, options) - probability, low, high, Accuracy);
    }

    /// <summary>N: trials of an option in both stages.</summary>
    /// <param name="constant">h, above 0.</param>
    /// <param name="variance">S² of the first stage, 0 or more, in the outcome's unit squared.</param>
    /// <param name="indifference">δ: the smallest lead worth telling, above 0, in the outcome's unit.</param>
    /// <param name="firstStage">n₀, 2 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is outside its range.</exception>
    public static long Trials(double constant, double variance, double indifference, int firstStage)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(constant);
        ArgumentOutOfRangeException.ThrowIfNegative(variance);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(indifference);
        ArgumentOutOfRangeException.ThrowIfLessThan(firstStage, 2);
        double ratio = constant / indifference;
        return Math.Max(firstStage, checked((long)Math.Ceiling(ratio * ratio * variance)));
    }
}
