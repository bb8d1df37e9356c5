using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace CrisisSim.Statistics;

/// <summary>Rinott's integral by the trapezoidal rule in ln x, which converges fast for a χ² density (Trefethen and Weideman 2014,
/// SIAM Review 56:385).</summary>
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
    public double Of(double constant, int options)
    {
        double outer = 0;
        foreach ((double reciprocal, double weight) in nodes)
        {
            double inner = 0;
            foreach ((double other, double share) in nodes) inner += share * Normal.CDF(0, 1, constant / Math.Sqrt(reciprocal + other));
            outer += weight * Math.Pow(Math.Min(1, inner), options - 1);
        }
        return outer;
    }
}
