using System.Globalization;
using CrisisSim.Kernel;

namespace CrisisSim.Experiments;

/// <summary>Numbers of a distribution.</summary>
public sealed record FactorDistribution(Distribution Distribution) : FactorDomain
{
    /// <summary>The part of the distribution at either end that is never reached, as it may be infinite.</summary>
    private const double Tail = 0.001;

    /// <summary>What is written behind a number, such as "h"; empty for none.</summary>
    public string Unit { get; init; } = "";

    /// <inheritdoc/>
    public override int? Count => null;

    /// <inheritdoc/>
    public override FactorValue At(double quantile)
    {
        double number = Distribution.Quantile(Math.Clamp(quantile, Tail, 1 - Tail));
        string text = number.ToString("R", CultureInfo.InvariantCulture);
        return new FactorValue(Unit.Length > 0 ? $"{text} {Unit}" : text, number);
    }
}
