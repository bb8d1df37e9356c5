namespace CrisisSim.Kernel;

/// <summary>The beta distribution on [0, 1].</summary>
public sealed class Beta : Tabulated
{
    private readonly double logNorm;

    /// <summary>Beta with a shape at 1 and a shape at 0: the mean is alpha/(alpha + beta).</summary>
    /// <exception cref="ArgumentException">Outside [0.001, 10⁶].</exception>
    public Beta(double alpha, double beta)
    {
        DemandShape(alpha, "alpha of a beta");
        DemandShape(beta, "beta of a beta");
        Alpha = alpha;
        BetaShape = beta;
        logNorm = SpecialFunctions.LogGamma(alpha) + SpecialFunctions.LogGamma(beta)
            - SpecialFunctions.LogGamma(alpha + beta);
        Tabulate(Math.Log(alpha / beta));
    }

    /// <summary>The weight of 1.</summary>
    public double Alpha { get; }

    /// <summary>The weight of 0.</summary>
    public double BetaShape { get; }

    /// <inheritdoc/>
    public override double Mean => Alpha / (Alpha + BetaShape);

    /// <inheritdoc/>
    public override string Describe(string unit) => $"beta(alpha {Say(Alpha)}, beta {Say(BetaShape)})";

    private protected override (double Lower, double Upper) Tails(double y)
    {
        (double x, double rest, double density) = (FromScale(y), FromScale(-y), DensityAt(y));
        if (x < (Alpha + 1) / (Alpha + BetaShape + 2))
        {
            double lower = SpecialFunctions.IncompleteBeta(Alpha, BetaShape, x, density);
            return (lower, 1 - lower);
        }

        double upper = SpecialFunctions.IncompleteBeta(BetaShape, Alpha, rest, density);
        return (1 - upper, upper);
    }

    private protected override double DensityAt(double y) =>
        Math.Exp(-Alpha * Log1pExp(-y) - BetaShape * Log1pExp(y) - logNorm);

    private protected override double FromScale(double y) => 1 / (1 + Math.Exp(-y));

    /// <summary>ln(1 + eʸ), where neither eʸ overflows nor a small eʸ is lost.</summary>
    private static double Log1pExp(double y)
    {
        double small = Math.Exp(-Math.Abs(y));
        double sum = 1 + small;
        return Math.Max(y, 0) + (sum == 1 ? small : Math.Log(sum) * small / (sum - 1));
    }
}
