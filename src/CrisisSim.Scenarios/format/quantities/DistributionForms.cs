using CrisisSim.Kernel;

namespace CrisisSim.Scenarios;

/// <summary>The table of distributions that a file can state by parameters: a new one is a row here.</summary>
internal static class DistributionForms
{
    private static readonly Bounds Positive = new(0, LowIsOpen: true);

    /// <summary>Within these the longest draw of a family is many times its scale and still a number.</summary>
    private static readonly Bounds Shapes = new(0.05, High: 1000), Sigmas = new(0, High: 10);

    private static readonly Parameter Low = new("low", true, "Lowest value.");
    private static readonly Parameter High = new("high", true, "Highest value.");
    private static readonly Parameter Mode = new("mode", true, "Most likely value.");
    private static readonly Parameter Median = new("median", true, "The value that half of the draws do not exceed.")
    {
        Bounds = Positive,
    };
    private static readonly Parameter P90 = new("p90", true, "The value that nine draws in ten do not exceed.");
    private static readonly Parameter Mean = new("mean", true, "Expected value.");
    private static readonly Parameter PositiveMean = Mean with { Bounds = Positive };
    private static readonly Parameter Sd = new("sd", true, "Standard deviation.") { Bounds = new(0) };
    private static readonly Parameter Scale = new("scale", true, "Scale: 63 draws in 100 do not exceed it.")
    {
        Bounds = Positive,
    };
    private static readonly Parameter Shape = new("shape", false, "Shape; 1 gives the exponential distribution.")
    {
        Bounds = Shapes,
    };
    private static readonly Parameter Sigma = new("sigma", false, "Standard deviation of the natural logarithm.")
    {
        Bounds = Sigmas,
    };
    private static readonly Parameter Alpha = new("alpha", false, "First shape.") { Bounds = Shapes };
    private static readonly Parameter Beta = new("beta", false, "Second shape.") { Bounds = Shapes };
    private static readonly Parameter P = new("p", false, "Probability that it happens within the time.")
    {
        Bounds = new(0, High: 1, HighIsOpen: true),
    };
    private static readonly Parameter Within = new("within", true, "The time in question.") { Bounds = Positive };

    public static readonly IReadOnlyList<DistributionForm> All =
    [
        new("lognormal", true, [Median, P90])
        {
            Fault = v => v[1] <= v[0] ? "'p90' must be larger than 'median'" : null,
            Make = v => Distribution.LognormalFrom(v[0], v[1]),
        },
        new("lognormal", true, [Median, Sigma])
        {
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
        new("exponential", false, [PositiveMean])
        {
            Make = v => Distribution.Exponential(v[0]),
        },
        new("gamma", false, [Shape, PositiveMean])
        {
            Make = v => Distribution.Gamma(v[0], v[1] / v[0]),
        },
        new("weibull", false, [Shape, Scale])
        {
            Make = v => Distribution.Weibull(v[0], v[1]),
        },
        new("normal", false, [Mean, Sd])
        {
            Make = v => Distribution.Normal(v[0], v[1]),
        },
        new("beta", false, [Alpha, Beta])
        {
            IsShare = true,
            Make = v => Distribution.Beta(v[0], v[1]),
        },
        new("window", true, [P, Within])
        {
            Make = v => Distribution.Window(v[0], v[1]),
        },
    ];
}
