using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.RootFinding;

namespace CrisisSim.Statistics;

/// <summary>
/// Selection in two stages (Rinott 1978, Communications in Statistics A7:799): after n₀ trials of each option, option i
/// with variance S² gets N = max(n₀, ⌈(hS/δ)²⌉) trials in all, and the greatest mean is best with probability P* or
/// more whenever it leads by δ. Trials of different options are independent. It is proved for trials that are normal;
/// docs/validation.md, section 10, has how often the best was chosen where they are not.
/// </summary>
public static class Rinott
{
    private const double Accuracy = 1e-10;

    /// <summary>
    /// h, the solution of ∫ [∫ Φ(h/√(ν(1/x + 1/y))) f(x) dx]^(k−1) f(y) dy = P* with f the density of χ² with ν = n₀ −
    /// 1 degrees of freedom (Bechhofer, Santner and Goldsman 1995, Design and Analysis of Experiments for Statistical
    /// Selection, p. 61).
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
            throw new ArgumentOutOfRangeException(nameof(probability), probability,
                "P* lies between that of choosing at random and 1.");
        var integral = new RinottIntegral(firstStage - 1);
        double low = 0, high = 1;
        for (; integral.Evaluate(high, options) < probability; high *= 2) low = high;
        return Brent.FindRoot(h => integral.Evaluate(h, options) - probability, low, high, Accuracy);
    }

    /// <summary>N: trials of an option in both stages.</summary>
    /// <param name="constant">h, above 0.</param>
    /// <param name="variance">S² of the first stage, 0 or more, in the outcome's unit squared; where few trials carry it,
    /// that of <see cref="OutcomeRange.Standing"/>.</param>
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

/// <summary>Rinott's integral by the trapezoidal rule in ln x, which converges fast for a χ² density (Trefethen and
/// Weideman 2014, SIAM Review 56:385).</summary>
internal sealed class RinottIntegral
{
    private const double Negligible = 1e-16;
    private const double WidestStep = 0.2;
    private readonly List<(double Reciprocal, double Weight)> nodes = [];

    /// <param name="degrees">ν, 1 or more.</param>
    public RinottIntegral(int degrees)
    {
        double step = Math.Min(WidestStep, 0.5 / Math.Sqrt(degrees)), middle = Math.Log(degrees);
        double constant = (degrees / 2.0 * Math.Log(2)) + SpecialFunctions.GammaLn(degrees / 2.0);
        double Weight(double t) => step * Math.Exp((degrees / 2.0 * t) - (Math.Exp(t) / 2) - constant);
        void Add(double t) => nodes.Add((degrees / Math.Exp(t), Weight(t)));
        Add(middle);
        for (int i = 1; Weight(middle + i * step) > Negligible; i++) Add(middle + i * step);
        for (int i = 1; Weight(middle - i * step) > Negligible; i++) Add(middle - i * step);
    }

    /// <summary>The probability of correct selection with the constant h among k options.</summary>
    public double Evaluate(double constant, int options)
    {
        double outer = 0;
        foreach ((double reciprocal, double weight) in nodes)
        {
            double inner = 0;
            foreach ((double other, double share) in nodes) inner += share
                * Normal.CDF(0, 1, constant / Math.Sqrt(reciprocal + other));
            outer += weight * Math.Pow(Math.Min(1, inner), options - 1);
        }
        return outer;
    }
}
