using CrisisSim.Kernel;

namespace CrisisSim.Scenarios;

/// <summary>The table of distributions that a file can state by parameters: a new one is a row here.</summary>
internal static class DistributionForms
{
    private static readonly Parameter Low = new("low", true, "Lowest value.");
    private static readonly Parameter High = new("high", true, "Highest value.");
    private static readonly Parameter Mode = new("mode", true, "Most likely value.");
    private static readonly Parameter Median = new("median", true, "The value that half of the draws do not exceed.");
    private static readonly Parameter P90 = new("p90", true, "The value that nine draws in ten do not exceed.");
    private static readonly Parameter Mean = new("mean", true, "Expected value.");
    private static readonly Parameter Sd = new("sd", true, "Standard deviation.");
    private static readonly Parameter Scale = new("scale", true, "Scale: 63 draws in 100 do not exceed it.");
    private static readonly Parameter Shape = new("shape", false, "Shape; 1 gives the exponential distribution.");
    private static readonly Parameter Sigma = new("sigma", false, "Standard deviation of the natural logarithm.");
    private static readonly Parameter Alpha = new("alpha", false, "First shape.");
    private static readonly Parameter Beta = new("beta", false, "Second shape.");
    private static readonly Parameter P = new("p", false, "Probability that it happens within the time.");
    private static readonly Parameter Within = new("within", true, "The time in question.");

    public static readonly IReadOnlyList<DistributionForm> All =
    [
        new("lognormal", true, [Median, P90])
        {
            Fault = v => Positive("median", v[0]) ?? (v[1] <= v[0] ? "'p90' must be larger than 'median'" : null),
            Make = v => Distribution.LognormalFrom(v[0], v[1]),
        },
        new("lognormal", true, [Median, Sigma])
        {
            Fault = v => Positive("median", v[0]) ?? Between("sigma", v[1], 0, MostSigma),
            Make = v => Distribution.Lognormal(v[0], v[1]),
        },
        new("triangular", true, [Low, Mode, High])
        {
            Fault = v => v[0] > v[1] || v[1] > v[2] ? "'low', 'mode' and 'high' must rise in this order" : null,
            Make = v => Distribution.Triangular(v[0], v[1], v[2]),
        },
        new("uniform", false, [Low, High])
        {
            Fault = v => v[0] > v[1] ? "'high' must not be smaller than 'low'" : null,
            Make = v => Distribution.Uniform(v[0], v[1]),
        },
        new("exponential", false, [Mean])
        {
            Fault = v => Positive("mean", v[0]),
            Make = v => Distribution.Exponential(v[0])
        },
        new("gamma", false, [Shape, Mean])
        {
            Fault = v => Between("shape", v[0], LeastShape, MostShape) ?? Positive("mean", v[1]),
            Make = v => Distribution.Gamma(v[0], v[1] / v[0]),
        },
        new("weibull", false, [Shape, Scale])
        {
            Fault = v => Between("shape", v[0], LeastShape, MostShape) ?? Positive("scale", v[1]),
            Make = v => Distribution.Weibull(v[0], v[1]),
        },
        new("normal", false, [Mean, Sd])
        {
            Fault = v => v[1] < 0 ? "'sd' must be at least 0" : null,
            Make = v => Distribution.Normal(v[0], v[1])
        },
        new("beta", false, [Alpha, Beta])
        {
            IsShare = true,
            Fault = v => Between("alpha", v[0], LeastShape, MostShape) ?? Between("beta", v[1], LeastShape, MostShape),
            Make = v => Distribution.Beta(v[0], v[1]),
        },
        new("window", true, [P, Within])
        {
            Fault = v => v[0] is < 0 or >= 1 ? "'p' must be at least 0 and below 1" : Positive("within", v[1]),
            Make = v => Distribution.Window(v[0], v[1]),
        },
    ];

    /// <summary>Within these the longest draw of a family is many times its scale and still a number.</summary>
    private const double MostSigma = 10, LeastShape = 0.05, MostShape = 1000;

    private static string? Between(string key, double value, double low, double high) =>
        value >= low && value <= high
            ? null
            : $"'{key}' must lie between {MessageText.Number(low)} and {MessageText.Number(high)}";

    private static string? Positive(string key, double value) => value > 0 ? null : $"'{key}' must be above 0";
}
