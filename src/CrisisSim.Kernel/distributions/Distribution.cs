using System.Globalization;

namespace CrisisSim.Kernel;

/// <summary>
/// A distribution of durations (hours) or of other numbers. Immutable, so that trials on several threads can share it.
/// Except where a family says otherwise, a draw is the quantile of one uniform number: the more luck, the larger.
/// </summary>
public abstract class Distribution
{
    /// <summary>The expected value; +∞ where it never happens with some probability.</summary>
    public abstract double Mean { get; }

    /// <summary>The value that half of the draws do not exceed.</summary>
    public virtual double Median => Quantile(0.5);

    /// <summary>Always the same value.</summary>
    public static Distribution Fixed(double value) => new Fixed(value);

    /// <summary>Equally likely everywhere between two bounds.</summary>
    public static Distribution Uniform(double low, double high) => new Uniform(low, high);

    /// <summary>Normal, with a mean and a standard deviation.</summary>
    public static Distribution Normal(double mean, double sd) => new Normal(mean, sd);

    /// <summary>Lognormal, with a median and the standard deviation of the logarithm.</summary>
    public static Distribution Lognormal(double median, double sigma) => new Lognormal(median, sigma);

    /// <summary>Lognormal, with a median and the value that nine draws in ten do not exceed.</summary>
    public static Distribution LognormalFrom(double median, double p90) => Kernel.Lognormal.From(median, p90);

    /// <summary>Exponential, with a mean.</summary>
    public static Distribution Exponential(double mean) => new Exponential(mean);

    /// <summary>Gamma, with a shape and a scale; the mean is their product.</summary>
    public static Distribution Gamma(double shape, double scale) => new Gamma(shape, scale);

    /// <summary>Weibull, with a shape and a scale.</summary>
    public static Distribution Weibull(double shape, double scale) => new Weibull(shape, scale);

    /// <summary>Triangular, with its lowest, most likely and highest value.</summary>
    public static Distribution Triangular(double low, double mode, double high) => new Triangular(low, mode, high);

    /// <summary>Beta on [0, 1], with its two shapes.</summary>
    public static Distribution Beta(double alpha, double beta) => new Beta(alpha, beta);

    /// <summary>1 with a probability, else 0.</summary>
    public static Distribution BernoulliOf(double p) => new Bernoulli(p);

    /// <summary>Given by quantiles, linear between them.</summary>
    public static Distribution Empirical(params ReadOnlySpan<(double Probability, double Value)> quantiles) =>
        new Empirical(quantiles);

    /// <summary>0 with a probability, else drawn from the rest.</summary>
    public static Distribution Hurdle(double share, Distribution rest) => new Hurdle(share, rest);

    /// <summary>The waiting time under the constant hazard that gives a probability within a time.</summary>
    public static Distribution Window(double p, double within) => new Window(p, within);

    /// <summary>One draw. Allocates nothing.</summary>
    public virtual double Sample(ref Stream s) => Draw(s.Uniform());

    /// <summary>The smallest value that a draw does not exceed with the given probability.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not in [0, 1].</exception>
    public virtual double Quantile(double p) => Inverse(p is >= 0 and <= 1
        ? p
        : throw new ArgumentOutOfRangeException(nameof(p), p, "A probability must lie between 0 and 1."));

    /// <summary>The distribution of a draw multiplied by a factor.</summary>
    /// <exception cref="ArgumentException">Negative or not finite.</exception>
    public Distribution Times(double factor)
    {
        Demand(factor is >= 0 and < double.PositiveInfinity,
            $"A distribution can be multiplied by a finite factor of 0 or more, not by {factor:R}.");
        return factor == 0 ? new Fixed(0) : factor == 1 ? this : Rescaled(factor);
    }

    /// <summary>The family and its parameters, with the unit of the values: "h", "rungs", or "" for none.</summary>
    public abstract string Describe(string unit);

    /// <summary>As <see cref="Describe"/>, in hours: <c>lognormal(median 18 h, p90 60 h)</c>.</summary>
    public sealed override string ToString() => Describe("h");

    /// <summary>The quantile of a probability that is known to lie in [0, 1].</summary>
    internal abstract double Inverse(double p);

    /// <summary>The draw that one uniform number gives; may be faster and less exact than the quantile.</summary>
    internal virtual double Draw(double uniform) => Inverse(uniform);

    private protected virtual Distribution Rescaled(double factor) => new Scaled(this, factor);

    private protected static void Demand(bool condition, FormattableString otherwise)
    {
        if (!condition) throw new ArgumentException(FormattableString.Invariant(otherwise));
    }

    /// <summary>A value for a person: six digits, its unit, ∞ for what never comes.</summary>
    private protected static string Say(double value, string unit = "")
    {
        string number = double.IsPositiveInfinity(value) ? "∞" : value.ToString("G6", CultureInfo.InvariantCulture);
        return unit.Length == 0 ? number : $"{number} {unit}";
    }

    /// <summary>−ln(1 − p), also where p is tiny: the quantile of the unit exponential.</summary>
    private protected static double UnitExponential(double p)
    {
        double rest = 1 - p;
        return rest == 1 ? p : rest == 0 ? double.PositiveInfinity : Math.Log(rest) * p / (rest - 1);
    }
}
